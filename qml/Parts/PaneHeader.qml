import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The top of a pane: its title, what stands after it, and its actions at the right.
Item {
    id: root

    property string title
    /// Before the title: the way back.
    property alias before: beforeRow.data
    /// Between the title and the actions.
    property alias beside: besideRow.data
    default property alias actions: actionRow.data

    implicitHeight: Theme.size.toolbar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s2

        RowLayout {
            id: beforeRow

            visible: children.length > 0
        }
        PlainText {
            visible: text !== ""
            style: PlainText.Heading
            text: root.title
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        RowLayout {
            id: besideRow

            visible: children.length > 0
            spacing: Theme.space.s2
        }
        Item {
            Layout.fillWidth: true
        }
        RowLayout {
            id: actionRow

            spacing: Theme.space.s2
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
