pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The drafts in a list: searched, in tabs, with a way to begin one.
FocusScope {
    id: root

    required property DraftsPage page
    required property KeyTable keys
    /// Where one came from while nobody is signed in.
    property string backText: ""

    signal backAsked
    signal newAsked
    signal importAsked
    signal exportAsked

    function focusList(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function act(action: string): bool {
        const id = list.currentIndex >= 0 ? (list.currentItem as DraftRow)?.draftId ?? "" : "";
        switch (action) {
        case "draftsList.find":
            search.forceActiveFocus(Qt.ShortcutFocusReason);
            search.input.selectAll();
            return true;
        case "draftsList.next":
            list.moveCursor(1);
            return true;
        case "draftsList.previous":
            list.moveCursor(-1);
            return true;
        case "draftsList.open":
            if (root.page.tab === DraftsPage.Deleted)
                root.page.restore(id);
            else
                root.page.open(id);
            return id !== "";
        case "draftsList.duplicate":
            root.page.duplicate(id);
            return true;
        case "draftsList.archive":
            root.page.archive(id);
            return true;
        case "draftsList.delete":
            root.page.remove(id);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        // Out of the search only what a field does not take.
        if (search.activeFocus && event.key !== Qt.Key_Down && event.key !== Qt.Key_Escape)
            return;
        if (search.activeFocus) {
            if (event.key === Qt.Key_Escape)
                root.page.typed = "";
            root.focusList();
            event.accepted = true;
            return;
        }
        const action = root.keys.actionFor(KeyTable.DraftsList, event.key, event.modifiers);
        event.accepted = action !== "" && root.act(action);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: qsTr("Drafts")
            before: AppButton {
                visible: root.backText !== ""
                kind: AppButton.Quiet
                iconName: "go-previous"
                text: root.backText
                onClicked: root.backAsked()
            }
            Layout.fillWidth: true

            IconButton {
                iconName: "document-save"
                text: qsTr("Import…")
                onClicked: root.importAsked()
            }
            IconButton {
                iconName: "document-export"
                text: qsTr("Export…")
                enabled: list.count > 0
                onClicked: root.exportAsked()
            }
            AppButton {
                kind: AppButton.Primary
                iconName: "list-add"
                text: qsTr("New role")
                caps: [...root.keys.words.caps("draft.new")]
                onClicked: root.newAsked()
            }
        }
        Banner {
            tone: Tone.Info
            text: root.page.othersText
            actionText: root.page.takeText
            Layout.fillWidth: true
            onActed: root.page.takeOthers()
        }
        Field {
            id: search

            iconName: "edit-find"
            placeholder: qsTr("Find in drafts")
            caps: [...root.keys.words.caps("draftsList.find")]
            clearable: true
            text: root.page.typed
            onEdited: root.page.typed = search.text
            onAccepted: root.focusList()
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.dialog
            Layout.margins: Theme.space.s2
            Layout.leftMargin: Theme.space.s4
            Layout.rightMargin: Theme.space.s4
        }
        TabStrip {
            model: root.page.tabs
            accessibleName: qsTr("Which drafts")
            current: root.page.tab
            onChosen: tab => root.page.tab = tab
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: true
                visible: root.page.state.hasContent
                model: root.page.drafts
                follows: root.page.currentIndex
                Accessible.name: qsTr("Drafts")
                onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
                    currentIndex = 0

                delegate: DraftRow {
                    required property int index
                    required property bool archived

                    width: ListView.view.width
                    selected: ListView.isCurrentItem && list.activeFocus
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.currentIndex = index;
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        if (!deleted)
                            root.page.open(draftId);
                    }
                    onMenuAsked: at => {
                        list.currentIndex = index;
                        menu.openFor(draftId, archived, at);
                    }
                    onSendAsked: root.page.send(draftId)
                    onDiscardAsked: root.page.discard(draftId)
                    onRestoreAsked: root.page.restore(draftId)
                    onEraseAsked: root.page.erase(draftId)
                }
            }
            StatePane {
                anchors.fill: parent
                visible: !root.page.state.hasContent
                state: root.page.state
                emptyIcon: "document-edit"
                actionText: root.page.state.phase === PageState.NothingFound ? qsTr("Clear the search") : root.page.tab === DraftsPage.Open ? qsTr("Write a role") : ""
                onActed: root.page.state.phase === PageState.NothingFound ? root.page.typed = "" : root.newAsked()
            }
        }
    }
    DraftMenu {
        id: menu

        page: root.page
        keys: root.keys
    }
}
