import QtQuick
import AgentsGetHired.Pages.Messages
import AgentsGetHired.Views

PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened.
    required property MessagesPage shown

    MessagesPageView {
        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        listWidth: root.workspace.settings.messagesList
        onListMoved: width => root.workspace.settings.messagesList = width
        onApplicationAsked: (roleId, applicationId) => root.workspace.openApplication(roleId, applicationId)
        onContractAsked: contractId => root.workspace.openContract(contractId)
        onSheetAsked: root.sheetAsked()
        onNewMessageAsked: root.workspace.palette.ask("write")
        onTemplatesAsked: root.workspace.review.templates.open = true
    }
}
