pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A name in pieces: what was typed for is set strong. Cut at its end where there is no room.
Item {
    id: root

    /// List of matchRun.
    required property list<var> runs

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    clip: row.implicitWidth > width
    Accessible.ignored: true

    Row {
        id: row

        Repeater {
            model: root.runs

            PlainText {
                id: piece

                required property matchRun modelData

                text: piece.modelData.text
                font: piece.modelData.strong ? Theme.type.bodyStrong.font : Theme.type.body.font
                // The last piece that has room ends with the mark of a cut.
                width: Math.max(0, Math.min(implicitWidth, root.width > 0 ? root.width - x : implicitWidth))
                Accessible.ignored: true
            }
        }
    }
}
