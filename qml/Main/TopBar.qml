import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The bar of a window too narrow for the rail: the menu, and who is at work.
Rectangle {
    id: root

    required property Workspace workspace

    signal menuAsked

    implicitHeight: Theme.size.row
    color: Theme.color.background

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s2
        anchors.rightMargin: Theme.space.s3
        spacing: Theme.space.s2

        IconButton {
            iconName: "view-sidetree"
            text: qsTr("Menu")
            caps: [...root.workspace.keys.words.caps("sidebar")]
            implicitWidth: Theme.size.control
            onClicked: root.menuAsked()
        }
        PlainText {
            style: PlainText.Strong
            text: root.workspace.accountName
            Layout.fillWidth: true
        }
        ConnectionDot {
            connection: root.workspace.connection
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
