import QtQuick
import AgentsGetHired.Pages.Board
import AgentsGetHired.Views

PlaceBase {
    id: root

    required property BoardPage shown

    function act(action: string): bool {
        return view.act(action);
    }

    BoardPageView {
        id: view

        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        backText: root.workspace.signedIn ? "" : root.workspace.backText
        listWidth: root.workspace.settings.boardList
        onListMoved: width => root.workspace.settings.boardList = width
        onBackAsked: root.workspace.back()
        onSheetAsked: root.sheetAsked()
    }
}
