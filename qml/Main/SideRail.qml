pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The side bar of a window that is not wide: the same in the same order, as icons with tooltips.
FocusScope {
    id: root

    required property Workspace owner
    readonly property Workspace workspace: root.owner

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Side bar")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space.s2
        anchors.bottomMargin: Theme.space.inset
        anchors.rightMargin: Theme.size.hairline
        spacing: Theme.space.s1

        AccountSwitcher {
            workspace: root.workspace
            compact: true
            focus: true
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.s1
        }

        IconButton {
            iconName: "edit-find"
            text: root.workspace.keys.words.text("palette")
            caps: [...root.workspace.keys.words.caps("palette")]
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.s2
            onClicked: root.workspace.palette.ask("find")
        }

        Repeater {
            model: root.workspace.places

            PlaceRow {
                workspace: root.workspace
                narrow: true
                Layout.alignment: Qt.AlignHCenter
            }
        }

        Item {
            Layout.fillHeight: true
        }

        ConnectionDot {
            connection: root.workspace.connection
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.s1
        }

        IconButton {
            iconName: "preferences-system"
            text: root.workspace.keys.words.text("settings")
            caps: [...root.workspace.keys.words.caps("settings")]
            checked: root.workspace.place === Workspace.Settings
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.workspace.go(Workspace.Settings)
        }
    }

    Separator {
        vertical: true
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }
}
