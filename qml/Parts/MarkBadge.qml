import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The tick over the corner of a picture: marked for something with several.
Rectangle {
    implicitWidth: Theme.size.icon + Theme.space.hair
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.color.accent
    border.width: Theme.size.hairline
    border.color: Theme.color.surface

    Icon {
        anchors.centerIn: parent
        name: "dialog-ok-apply"
        size: Theme.size.iconTiny
        color: Theme.color.textOnAccent
    }
}
