pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// How far one is, as a line.
Rectangle {
    id: root

    property real value: 0
    property real total: 1
    property string accessibleName: ""

    implicitWidth: Theme.size.field
    implicitHeight: Theme.space.s1
    radius: height / 2
    color: Theme.color.skeleton
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.accessibleName
    Accessible.ignored: root.accessibleName === ""

    Rectangle {
        width: root.total > 0 ? Math.round(parent.width * Math.min(1, Math.max(0, root.value / root.total))) : 0
        height: parent.height
        radius: parent.radius
        color: Theme.color.accent
    }
}
