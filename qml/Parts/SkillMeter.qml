pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// How many of the skills of a role someone has: a bar each, and the number in words.
Row {
    id: root

    required property int matched
    required property int total
    required property string text
    /// More bars than this are no picture any more.
    readonly property int most: 8

    spacing: Theme.space.s2 - Theme.space.hair

    Row {
        visible: root.total > 0 && root.total <= root.most
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.hair

        Repeater {
            model: parent.visible ? root.total : 0

            Rectangle {
                required property int index

                width: Theme.space.inset
                height: Theme.space.s1
                radius: Theme.space.hair
                color: index < root.matched ? Theme.color.success : Theme.color.skeleton
            }
        }
    }
    PlainText {
        style: PlainText.SmallMuted
        numeric: true
        text: root.text
    }
}
