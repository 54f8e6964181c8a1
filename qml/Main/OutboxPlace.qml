import QtQuick
import AgentsGetHired.Pages.Outbox
import AgentsGetHired.Views

PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened.
    required property OutboxPage shown

    function act(action: string): bool {
        return view.act(action);
    }

    OutboxPageView {
        id: view

        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        onSheetAsked: root.sheetAsked()
    }
}
