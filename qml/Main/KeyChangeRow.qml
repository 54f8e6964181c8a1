pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// An action and the keys for it, each a button that waits for another key.
Item {
    id: root

    required property int index
    required property string text
    required property list<string> first
    required property list<string> second
    required property bool range
    required property bool changed
    required property string firstText
    required property string secondText
    required property string resetText
    /// Which of its keys waits; -1: none.
    property int waitingSlot: -1

    signal waitAsked(slot: int)
    signal keyPressed(key: int, modifiers: int)
    signal lost
    signal clearAsked(slot: int)
    signal resetAsked

    implicitHeight: Theme.size.control + Theme.space.s1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.s1

        PlainText {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        IconButton {
            visible: root.changed
            iconName: "edit-undo"
            small: true
            text: qsTr("As it came")
            Accessible.name: root.resetText
            onClicked: root.resetAsked()
        }
        KeySlot {
            caps: root.first
            waiting: root.waitingSlot === 0
            accessibleText: root.firstText
            Layout.preferredWidth: Theme.size.field * 0.62
            onWaitAsked: root.waitAsked(0)
            onKeyPressed: (key, modifiers) => root.keyPressed(key, modifiers)
            onLost: root.lost()
            onClearAsked: root.clearAsked(0)
        }
        KeySlot {
            caps: root.second
            waiting: root.waitingSlot === 1
            accessibleText: root.secondText
            visible: !root.range
            Layout.preferredWidth: Theme.size.field * 0.62
            onWaitAsked: root.waitAsked(1)
            onKeyPressed: (key, modifiers) => root.keyPressed(key, modifiers)
            onLost: root.lost()
            onClearAsked: root.clearAsked(1)
        }
        Item {
            visible: root.range
            Layout.preferredWidth: Theme.size.field * 0.62
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
