pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// The ring of the keyboard focus: outside its control with a gap, or `inset` in a list.
Rectangle {
    id: root

    property bool inset: false
    property real gap: Theme.size.focusGap
    property real corner: Theme.radius.control
    readonly property real reach: root.inset ? 0 : root.gap + Theme.size.focusWidth

    anchors.fill: parent
    anchors.margins: -root.reach
    radius: root.corner + root.reach
    color: "transparent"
    border.width: Theme.size.focusWidth
    border.color: Theme.color.focus
    Accessible.ignored: true
}
