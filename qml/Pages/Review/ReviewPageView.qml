// No bound components here: a Loader of Qt 6.4 refuses them, and the dialog would not open.

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The buyer's review: the applicants of a role beside the one that is open; one of the two where
/// the window is narrow.
FocusScope {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    required property LinkSheet links
    /// Width of the list, dragged; 0: as it comes. Whoever keeps the window's state keeps it.
    property int listWidth: 0

    readonly property bool wide: root.width >= Theme.size.breakStack - Theme.size.sidebarNarrow
    readonly property bool opened: root.review.currentIndex >= 0
    readonly property bool onBoard: root.review.board.shown && root.review.currentRoleId !== ""
    readonly property bool composing: detail.composing || list.typing
    readonly property real listShown: Math.max(Theme.size.listMin, Math.min(root.listWidth > 0 ? root.listWidth : Theme.size.list, Theme.size.listMax, root.width - Theme.size.detailMin))

    signal contractAsked(contractId: string)
    signal sheetAsked
    signal writeRoleAsked
    signal listMoved(width: int)

    function focusContent(): void {
        // Never out of a message that is being written: the next letters would be commands.
        if (root.composing)
            return;
        if (root.onBoard)
            board.forceActiveFocus(Qt.OtherFocusReason);
        else if (root.wide || !root.opened)
            list.forceActiveFocus(Qt.OtherFocusReason);
        else
            detail.focusText();
    }

    /// After a dialog; another place may have been gone to from it.
    function focusAgain(): void {
        if (root.visible)
            root.focusContent();
    }

    function act(action: string, repeat: bool): bool {
        if (root.review.marks.act(action, repeat))
            return true;
        switch (action) {
        case "review.find":
            root.find();
            return true;
        case "review.note":
            if (!repeat)
                detail.writeNote();
            return true;
        case "review.next":
        case "review.previous":
            root.step(action === "review.next");
            return true;
        case "review.open":
            return root.open(repeat);
        case "review.decline":
            root.review.decline(repeat);
            return true;
        case "review.declineMarked":
            root.review.askDecline(repeat);
            return true;
        case "review.kindAnswer":
            detail.write();
            root.review.answers.kindAnswer(repeat);
            return true;
        case "review.accept":
            root.review.askAccept(repeat);
            return true;
        case "review.write":
            if (!repeat)
                detail.write();
            return true;
        case "review.scroll":
            detail.scroll(true);
            return true;
        case "review.mark":
            if (!repeat)
                root.review.toggleMark(!root.wide && !root.opened ? list.cursor : -1);
            return true;
        case "review.unmark":
            return root.review.selection.clear();
        case "sheet":
            root.sheetAsked();
            return true;
        default:
            return false;
        }
    }

    function find(): void {
        root.review.board.shown = false;
        if (!root.wide)
            root.review.select(-1);
        list.find();
    }

    function step(forward: bool): void {
        if (!root.wide && !root.opened)
            list.moveCursor(forward ? 1 : -1);
        else if (forward)
            root.review.next();
        else
            root.review.previous();
    }

    function open(repeat: bool): bool {
        if (repeat || !list.activeFocus)
            return false;
        list.openCursor();
        if (root.opened)
            detail.focusText();
        return true;
    }

    function back(): void {
        if (!root.wide)
            root.review.select(-1);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onPressed: event => {
        if (root.composing)
            return;
        const action = root.keys.actionFor(KeyTable.Review, event.key, event.modifiers);
        event.accepted = root.act(action, event.isAutoRepeat);
    }

    FocusKeeper {
        page: root
        wide: root.wide
        opened: root.opened
        onLost: root.focusContent()
    }

    Loader {
        id: board

        anchors.fill: parent
        active: root.onBoard
        focus: active
        z: 1
        // qmllint disable unqualified
        sourceComponent: BoardView {
            focus: true
            review: root.review
            keys: root.keys
        }
        // qmllint enable unqualified
        onActiveChanged: Qt.callLater(root.focusAgain) // qmllint disable
    }
    ApplicantsPane {
        id: list

        focus: !root.onBoard
        width: root.wide ? root.listShown : root.width
        height: root.height
        visible: !root.onBoard && (root.wide || !root.opened)
        review: root.review
        keys: root.keys
        narrow: !root.wide
        onWriteRoleAsked: root.writeRoleAsked()
        onKeyAsked: (key, modifiers, repeat) => root.act(root.keys.actionFor(KeyTable.Review, key, modifiers), repeat)
        onOpenAsked: row => {
            root.review.select(row);
            if (!root.wide)
                Qt.callLater(root.focusContent); // qmllint disable
        }
    }
    ApplicantPane {
        id: detail

        x: root.wide ? root.listShown : 0
        width: root.width - x
        height: root.height
        visible: !root.onBoard && (root.wide || root.opened)
        review: root.review
        keys: root.keys
        narrow: !root.wide
        onBackAsked: root.back()
        onContractAsked: contractId => root.contractAsked(contractId)
        onLinkAsked: (url, shown) => root.links.ask(url, shown)
        onDecided: root.focusContent()
        onMarked: list.forceActiveFocus(Qt.OtherFocusReason)
    }
    SideHandle {
        visible: root.wide && !root.onBoard
        x: root.listShown - width / 2
        height: root.height
        value: root.listShown
        minimum: Theme.size.listMin
        maximum: Theme.size.listMax
        onMoved: value => root.listMoved(value)
    }
    Connections {
        target: root.review.templates

        function onOpenChanged(): void {
            if (!root.review.templates.open && !root.review.declineSheet.open)
                Qt.callLater(root.focusAgain); // qmllint disable
        }
    }
    Connections {
        target: root.review.acceptDialog

        function onContractMade(contractId: string): void {
            root.review.acceptDialog.cancel();
            root.contractAsked(contractId);
        }
    }
    Loader {
        active: root.review.acceptDialog.open
        // qmllint disable unqualified
        sourceComponent: Item {
            AcceptView {
                visible: true
                accept: root.review.acceptDialog
                keys: root.keys
                onContractAsked: contractId => root.contractAsked(contractId)
            }
        }
        // qmllint enable unqualified
        onActiveChanged: if (!active) Qt.callLater(root.focusAgain) // qmllint disable
    }
    Loader {
        active: root.review.declineSheet.open
        // qmllint disable unqualified
        sourceComponent: Item {
            DeclineView {
                visible: true
                sheet: root.review.declineSheet
                keys: root.keys
                onTemplatesAsked: root.review.templates.open = true
            }
        }
        // qmllint enable unqualified
        onActiveChanged: if (!active) Qt.callLater(root.focusAgain) // qmllint disable
    }
}
