import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// Says that this is not the real service: over every window, and over its dialogs.
Rectangle {
    id: root

    required property string text

    visible: root.text !== ""
    height: Theme.size.minTarget
    color: Theme.color.infoSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.space.gap

        Icon {
            name: "network-server"
            color: Theme.color.info
            anchors.verticalCenter: parent.verticalCenter
        }
        PlainText {
            style: PlainText.Small
            color: Theme.color.info
            text: root.text
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
