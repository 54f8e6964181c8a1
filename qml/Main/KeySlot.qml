pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A key that can be changed: Return or Space waits for the next press, Delete takes it away.
T.AbstractButton {
    id: root

    property list<string> caps
    property bool waiting: false
    property string accessibleText

    signal waitAsked
    signal keyPressed(key: int, modifiers: int)
    signal lost
    signal clearAsked

    implicitHeight: Theme.size.controlSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.waiting ? qsTr("Press the new key") : root.accessibleText
    Accessible.onPressAction: root.waitAsked()
    onClicked: {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.waitAsked();
    }
    onActiveFocusChanged: if (!root.activeFocus && root.waiting)
        root.lost()

    // Before the shortcuts of the window see it.
    Keys.onShortcutOverride: event => event.accepted = root.waiting
    Keys.onPressed: event => {
        if (root.waiting) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.keyPressed(event.key, event.modifiers);
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.waitAsked();
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            event.accepted = true;
            root.clearAsked();
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: root.waiting ? Theme.color.accentSoft : root.hovered ? Theme.color.hover : "transparent"
        border.width: Theme.size.hairline
        border.color: root.waiting ? Theme.color.accent : Theme.color.border
    }
    contentItem: Item {
        PlainText {
            anchors.centerIn: parent
            visible: root.waiting
            style: PlainText.Small
            text: qsTr("Press a key")
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            name: !root.waiting && root.caps.length === 0 ? "list-add" : ""
            size: Theme.size.iconTiny
            color: Theme.color.textMuted
        }
        KeyCaps {
            anchors.centerIn: parent
            visible: !root.waiting && root.caps.length > 0
            caps: root.caps
        }
    }

    FocusRing {
        visible: root.visualFocus
    }
}
