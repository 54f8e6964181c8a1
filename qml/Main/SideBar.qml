pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The account, the places, the account's roles, and the state of the connection.
FocusScope {
    id: root

    required property Workspace workspace

    /// Something was chosen: a side bar that lies over the page goes away.
    signal chosen

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Side bar")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.size.hairline
        spacing: 0

        AccountSwitcher {
            workspace: root.workspace
            focus: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s1
            Layout.bottomMargin: Theme.space.s1
            Layout.preferredHeight: Theme.size.toolbar
            onChosen: root.chosen()
        }

        FindButton {
            keys: root.workspace.keys
            visible: root.workspace.signedIn
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.inset
            Layout.rightMargin: Theme.space.inset
            Layout.bottomMargin: Theme.space.inset
            onClicked: {
                root.chosen();
                root.workspace.palette.ask("find");
            }
        }

        Column {
            id: places
            spacing: Theme.size.hairline
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s2
            Layout.rightMargin: Theme.space.s2

            Repeater {
                model: root.workspace.places

                PlaceRow {
                    workspace: root.workspace
                    width: places.width
                    onChosen: root.chosen()
                }
            }
        }

        MyDrafts {
            visible: root.workspace.place === Workspace.Drafts
            page: root.workspace.drafts
            keys: root.workspace.keys
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDraftAsked: draftId => {
                root.workspace.openDraft(draftId);
                root.chosen();
            }
            onNewAsked: {
                root.workspace.newDraft();
                root.chosen();
            }
        }
        MyRoles {
            visible: root.workspace.place !== Workspace.Drafts
            review: root.workspace.review
            reviewShown: root.workspace.place === Workspace.Review
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRoleAsked: roleId => {
                root.workspace.review.openRole(roleId);
                root.workspace.go(Workspace.Review);
                root.chosen();
            }
        }

        MyViews {
            review: root.workspace.review
            Layout.fillWidth: true
            onViewAsked: viewId => {
                root.workspace.review.openView(viewId);
                root.workspace.go(Workspace.Review);
                root.chosen();
            }
        }

        MySearches {
            board: root.workspace.board
            boardShown: root.workspace.place === Workspace.RolesBoard
            Layout.fillWidth: true
            onSearchAsked: searchId => {
                root.workspace.board.openSearch(searchId);
                root.workspace.go(Workspace.RolesBoard);
                root.chosen();
            }
        }

        ConnectionLine {
            workspace: root.workspace
            Layout.fillWidth: true
            onChosen: root.chosen()
        }
    }

    Separator {
        vertical: true
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }
}
