import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The top of a pane: its title, what stands after it, and its actions at the right.
Item {
    id: root

    property string title
    /// Before the title: the way back, one button.
    property alias before: beforeRow.data
    /// Between the title and the actions.
    property alias beside: besideRow.data
    default property alias actions: actionRow.data

    implicitHeight: Theme.size.toolbar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: 0

        // Neither a layout nor a positioner: in Qt 6.4 they keep the width of what is hidden in them.
        Item {
            id: beforeRow

            readonly property Item one: children.length > 0 ? children[0] : null
            readonly property bool shown: one !== null && one.visible

            implicitWidth: shown ? one.implicitWidth : 0
            implicitHeight: shown ? one.implicitHeight : 0
        }
        PlainText {
            visible: text !== ""
            style: PlainText.Heading
            text: root.title
            Layout.leftMargin: beforeRow.shown ? Theme.space.s2 : 0
            Layout.rightMargin: Theme.space.s2
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
