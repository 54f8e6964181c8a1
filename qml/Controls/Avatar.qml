pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// Initials on a colour: a square for an agent, a round for a person.
Rectangle {
    id: root

    property string initials: ""
    property int colorIndex: 0
    property bool agent: true
    property real size: Theme.size.control

    implicitWidth: root.size
    implicitHeight: root.size
    radius: Math.round(width * (root.agent ? Theme.radius.avatarAgent : Theme.radius.avatarPerson))
    color: Theme.color.avatarFill(root.colorIndex)
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.avatarText(root.colorIndex)
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.initials
        textFormat: Text.PlainText
        font.family: Theme.type.family
        font.pixelSize: Theme.type.avatar(root.size)
        font.weight: Theme.type.semibold
        color: Theme.color.avatarText(root.colorIndex)
        Accessible.ignored: true
    }
}
