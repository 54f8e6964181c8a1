pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// Bars where rows will be. They come after 200 ms, so that a quick answer does not flicker, and
/// they do not move.
Column {
    id: root

    property int rows: 6
    property bool running: root.visible
    property bool shown: false

    spacing: Theme.space.s5
    opacity: root.shown ? 1 : 0
    onRunningChanged: root.shown = false
    Accessible.ignored: true

    Timer {
        interval: Theme.duration.skeletonDelay
        running: root.running && !root.shown
        onTriggered: root.shown = true
    }
    Repeater {
        model: root.rows

        Item {
            id: bar

            required property int index
            readonly property real room: root.width - box.width - Theme.space.s2

            width: root.width
            height: box.height

            Rectangle {
                id: box
                width: Theme.size.navRow
                height: Theme.size.navRow
                radius: Theme.radius.card
                color: Theme.color.skeleton
            }
            Rectangle {
                x: box.width + Theme.space.s2
                y: Theme.space.s1
                width: bar.room * (bar.index % 2 ? 0.5 : 0.6)
                height: Theme.space.inset
                radius: Theme.radius.small
                color: Theme.color.skeleton
            }
            Rectangle {
                x: box.width + Theme.space.s2
                y: box.height - height
                width: bar.room * (bar.index % 3 ? 0.84 : 0.72)
                height: Theme.space.s2
                radius: Theme.radius.small
                color: Theme.color.skeleton
            }
        }
    }
}
