pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A button over a text, with the sign it puts there. The text keeps the keyboard.
T.Button {
    id: root

    required property string sign
    /// What it does, for the tooltip and the screen reader.
    required property string name
    property list<string> caps
    property bool slanted: false

    implicitWidth: Theme.size.controlSmall
    implicitHeight: Theme.size.controlSmall
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: root.name
    Accessible.onPressAction: root.clicked()

    contentItem: Text {
        text: root.sign
        textFormat: Text.PlainText
        font.family: Theme.type.family
        font.pixelSize: Theme.type.bodyStrong.size
        font.weight: Theme.type.semibold
        font.italic: root.slanted
        color: root.hovered ? Theme.color.text : Theme.color.textMuted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius.small
        color: root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"
    }

    LazyTip {
        text: root.name
        caps: root.caps
        shown: root.hovered
    }
}
