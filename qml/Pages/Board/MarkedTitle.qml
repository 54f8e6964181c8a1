pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A line in pieces; what was looked for stands on a ground of its own. Cut at its end.
Item {
    id: root

    /// List of matchRun.
    required property list<var> runs
    property font words: Theme.type.bodyMedium.font
    property color ink: Theme.color.text

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    clip: true
    Accessible.ignored: true

    Row {
        id: row

        Repeater {
            model: root.runs

            PlainText {
                id: piece

                required property matchRun modelData

                text: piece.modelData.text
                font: root.words
                color: piece.modelData.strong ? Theme.color.accentText : root.ink
                width: Math.max(0, Math.min(implicitWidth, root.width > 0 ? root.width - x : implicitWidth))
                Accessible.ignored: true

                Rectangle {
                    z: -1
                    anchors.fill: parent
                    visible: piece.modelData.strong
                    radius: Theme.radius.key
                    color: Theme.color.accentSoft
                }
            }
        }
    }
}
