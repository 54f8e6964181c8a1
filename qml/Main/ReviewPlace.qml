import QtQuick
import AgentsGetHired.Pages.Review
import AgentsGetHired.Views

/// The review, and over it the comparison of a few.
PlaceBase {
    id: root

    /// Of the account that was at work when the place was opened.
    required property ReviewPage shown
    readonly property ComparePage comparing: root.workspace.compare
    readonly property bool compares: root.comparing !== null && root.comparing.open

    function act(action: string): bool {
        switch (action) {
        case "review.compare":
            root.comparing.start();
            return true;
        case "review.export":
            root.workspace.palette.ask("export");
            return true;
        case "review.copy":
            root.workspace.copyApplicants();
            return true;
        default:
            if (!root.compares)
                view.focusContent();
            return view.act(action, false);
        }
    }

    // What the review itself does not take; never out of a text that is being written or read.
    Keys.onPressed: event => {
        const focused = root.Window.activeFocusItem;
        if (root.compares || focused instanceof TextInput || focused instanceof TextEdit)
            return;
        const action = root.workspace.keys.actionFor(KeyTable.Review, event.key, event.modifiers);
        if (["review.compare", "review.export", "review.copy"].indexOf(action) < 0)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.act(action);
    }
    onComparesChanged: {
        if (root.compares && !compare.item)
            compare.setSource(Qt.resolvedUrl("ComparePlace.qml"), {
                workspace: root.workspace,
                compare: root.comparing
            });
        if (root.compares)
            (compare.item as Item).forceActiveFocus(Qt.OtherFocusReason);
        else
            view.focusContent();
    }

    ReviewPageView {
        id: view

        anchors.fill: parent
        focus: !root.compares
        visible: !root.compares
        review: root.shown
        keys: root.workspace.keys
        links: root.workspace.links
        listWidth: root.workspace.settings.reviewList
        onListMoved: width => root.workspace.settings.reviewList = width
        onContractAsked: contractId => root.workspace.openContract(contractId)
        onSheetAsked: root.sheetAsked()
        onWriteRoleAsked: root.workspace.newDraft()
    }
    Loader {
        active: root.shown.deeds.asksDelete
        sourceComponent: Item {
            DeleteRoleView {
                visible: true
                deeds: root.shown.deeds // qmllint disable unqualified
                keys: root.workspace.keys // qmllint disable unqualified
            }
        }
        onActiveChanged: if (!active) Qt.callLater(view.focusAgain) // qmllint disable
    }
    Loader {
        id: compare

        anchors.fill: parent
        visible: root.compares
    }
    Connections {
        target: compare.item as ComparePlace

        function onDecisionAsked(action: string): void {
            view.act(action === "askPayout" ? "review.write" : action, false);
            if (action === "askPayout")
                root.shown.answers.askForPayout();
        }
    }
}
