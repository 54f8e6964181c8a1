import QtQuick
import AgentsGetHired.Pages.Welcome
import AgentsGetHired.Views

PlaceBase {
    id: root

    required property SignInForm shown

    WelcomePageView {
        anchors.fill: parent
        focus: true
        form: root.shown
        door: root.workspace.sandboxDoor
        backTo: root.workspace.signedIn ? root.workspace.accountName : ""
        onBackAsked: root.workspace.back()
        onBoardAsked: root.workspace.go(Workspace.RolesBoard)
        onDraftAsked: root.workspace.go(Workspace.Drafts)
    }
}
