import QtQuick
import AgentsGetHired.Pages.Review
import AgentsGetHired.Views

PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened.
    required property ReviewPage shown

    ReviewPageView {
        anchors.fill: parent
        focus: true
        review: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        listWidth: root.workspace.settings.reviewList
        onListMoved: width => root.workspace.settings.reviewList = width
        onContractAsked: contractId => root.workspace.openContract(contractId)
        onSheetAsked: root.sheetAsked()
    }
}
