pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// Bars where rows will be. Whoever shows them waits first, so that a quick answer does not flicker;
/// they do not move.
Column {
    id: root

    property int rows: 6
    readonly property real rowHeight: Theme.size.control + 2 * Theme.space.s3 + Theme.size.hairline
    property bool shown: true

    opacity: root.shown ? 1 : 0
    Accessible.ignored: true

    Repeater {
        model: root.rows

        Item {
            id: bar

            required property int index
            readonly property real room: root.width - box.x - box.width - Theme.space.inset - Theme.space.s3

            width: root.width
            height: box.height + 2 * Theme.space.s3 + Theme.size.hairline

            Rectangle {
                id: box
                x: Theme.space.s3
                y: Theme.space.s3
                width: Theme.size.control
                height: Theme.size.control
                radius: Theme.radius.card
                color: Theme.color.skeleton
            }
            Rectangle {
                x: box.x + box.width + Theme.space.inset
                y: box.y + Theme.space.hair
                width: bar.room * (bar.index % 3 === 1 ? 0.64 : bar.index % 3 === 2 ? 0.4 : 0.48)
                height: Theme.space.inset
                radius: Theme.radius.small
                color: Theme.color.skeleton
            }
            Rectangle {
                x: box.x + box.width + Theme.space.inset
                y: box.y + box.height - height - Theme.space.hair
                width: bar.room * (bar.index % 3 === 1 ? 0.54 : bar.index % 3 === 2 ? 0.77 : 0.7)
                height: Theme.space.s2
                radius: Theme.radius.small
                color: Theme.color.skeleton
            }
            Separator {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
