import QtQuick
import AgentsGetHired.Pages.Contracts
import AgentsGetHired.Views

PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened.
    required property ContractsPage shown

    function act(action: string): bool {
        if (action !== "contracts.check")
            return false;
        root.shown.refresh();
        return true;
    }

    ContractsPageView {
        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        listWidth: root.workspace.settings.contractsList
        onListMoved: width => root.workspace.settings.contractsList = width
        onConversationAsked: (roleId, applicationId) => root.workspace.openThread(applicationId)
        onSheetAsked: root.sheetAsked()
    }
}
