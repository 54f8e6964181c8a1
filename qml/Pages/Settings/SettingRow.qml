pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One setting: its name, a word about it, and its control at the right, or below where that does
/// not fit.
Item {
    id: root

    required property string text
    property string detail: ""
    default property alias content: holder.data
    readonly property bool beside: holder.implicitWidth + Theme.size.list / 3 <= width

    implicitHeight: Math.max(Theme.size.row, grid.implicitHeight + 2 * Theme.space.s1 + line.height)
    implicitWidth: holder.implicitWidth

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s1

        Column {
            Layout.fillWidth: true

            PlainText {
                text: root.text
                wrapMode: Text.Wrap
                width: parent.width
                Accessible.ignored: true
            }

            PlainText {
                style: PlainText.SmallMuted
                text: root.detail
                visible: text !== ""
                wrapMode: Text.Wrap
                width: parent.width
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: holder
        }
    }

    Separator {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
