import QtQuick
import AgentsGetHired.Pages.Drafts
import AgentsGetHired.Theme
import AgentsGetHired.Views

PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened, or of nobody.
    required property DraftsPage shown

    function act(action: string): bool {
        return view.act(action);
    }

    DraftsPageView {
        id: view

        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        backText: root.workspace.signedIn ? "" : root.workspace.backText
        beside: root.workspace.signedIn && root.Window.width >= Theme.size.breakRail && !root.workspace.settings.sideBarFolded
        onBackAsked: root.workspace.back()
        onNewAsked: root.workspace.newDraft()
        onSheetAsked: root.sheetAsked()
        onExportAsked: root.workspace.palette.ask("export")
    }
}
