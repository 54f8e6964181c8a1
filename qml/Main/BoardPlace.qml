import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Pages.Board
import AgentsGetHired.Theme
import AgentsGetHired.Views

PlaceBase {
    id: root

    required property BoardPage shown

    function act(action: string): bool {
        if (action === "board.draft") {
            root.workspace.draftFromBoard();
            return true;
        }
        return view.act(action);
    }

    // What the board itself does not take; never out of a text that is being written.
    Keys.onPressed: event => {
        const focused = root.Window.activeFocusItem;
        if (focused instanceof TextInput || focused instanceof TextEdit)
            return;
        event.accepted = root.workspace.keys.actionFor(KeyTable.Board, event.key, event.modifiers) === "board.draft";
        if (event.accepted && !event.isAutoRepeat)
            root.act("board.draft");
    }

    BoardPageView {
        id: view

        anchors.fill: parent
        focus: true
        page: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        actions: AppButton {
            iconName: "document-new"
            text: root.workspace.keys.words.text("board.draft")
            caps: [...root.workspace.keys.words.caps("board.draft")]
            onClicked: root.workspace.draftFromBoard()
        }
        backText: root.workspace.signedIn ? "" : root.workspace.backText
        searchesBeside: root.workspace.signedIn && root.Window.width >= Theme.size.breakRail && !root.workspace.settings.sideBarFolded
        listWidth: root.workspace.settings.boardList
        onListMoved: width => root.workspace.settings.boardList = width
        onBackAsked: root.workspace.back()
        onSheetAsked: root.sheetAsked()
    }
}
