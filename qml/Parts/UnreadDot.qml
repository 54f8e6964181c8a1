import QtQuick
import AgentsGetHired.Theme

/// Something here was not seen yet.
Rectangle {
    implicitWidth: Theme.space.s2
    implicitHeight: Theme.space.s2
    radius: width / 2
    color: Theme.color.unread
    Accessible.ignored: true
}
