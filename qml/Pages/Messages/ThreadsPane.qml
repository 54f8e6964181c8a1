// Not Bound: Qt 6.4 cannot make a header or footer of a list that is bound to its context.
import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// All conversations in tabs; what was found where something is looked for, and the drafts that
/// were discarded.
FocusScope {
    id: root

    required property MessagesPage page
    required property KeyTable keys

    /// The field of the search stands open.
    property bool finding: root.page.searching || root.page.searchesHere
    readonly property bool typing: field.activeFocus
    readonly property bool showsHits: root.page.searching
    readonly property bool showsDiscarded: !root.showsHits && root.page.showsDiscarded
    readonly property RowsView shown: root.showsHits ? hits : root.showsDiscarded ? discarded : list

    signal openAsked(row: int)
    signal hitAsked(row: int)
    signal newMessageAsked

    function find(): void {
        root.finding = true;
        field.input.forceActiveFocus(Qt.ShortcutFocusReason);
        field.input.selectAll();
    }

    function endFinding(): void {
        root.page.endSearch();
        root.finding = false;
        root.focusList();
    }

    function focusList(): void {
        root.shown.forceActiveFocus(Qt.OtherFocusReason);
    }

    /// Where the list is not that of the conversations, only its cursor moves.
    function moves(by: int): bool {
        if (root.shown === list)
            return false;
        root.shown.moveCursor(by);
        return true;
    }

    function moveCursor(by: int): void {
        root.shown.moveCursor(by);
    }

    function openCursor(): void {
        const row = root.shown.currentIndex;
        if (row < 0)
            return;
        if (root.showsHits)
            root.hitAsked(row);
        else if (root.showsDiscarded)
            root.page.restoreDraft(row);
        else
            root.openAsked(row);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: qsTr("Messages")
            Layout.fillWidth: true

            IconButton {
                iconName: "view-refresh"
                text: root.keys.words.text("refresh")
                caps: [...root.keys.words.caps("refresh")]
                onClicked: root.page.refresh()
            }
            IconButton {
                iconName: "edit-find"
                text: root.keys.words.text("messages.find")
                caps: [...root.keys.words.caps("messages.find")]
                checked: root.finding
                onClicked: root.finding ? root.endFinding() : root.find()
            }
            IconButton {
                iconName: "mail-message-new"
                text: root.keys.words.text("message.new")
                caps: [...root.keys.words.caps("message.new")]
                onClicked: root.newMessageAsked()
            }
        }
        Field {
            id: field

            visible: root.finding
            iconName: "edit-find"
            text: root.page.searchText
            placeholder: root.page.searchPlaceholder
            clearable: true
            onEdited: root.page.searchText = field.text
            onAccepted: if (hits.count > 0) {
                hits.currentIndex = Math.max(0, hits.currentIndex);
                root.openCursor();
            }
            Keys.onEscapePressed: root.endFinding()
            Keys.onDownPressed: if (root.shown.count > 0) {
                root.shown.currentIndex = Math.max(0, root.shown.currentIndex);
                root.focusList();
            }
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s3
            Layout.rightMargin: Theme.space.s3
            Layout.topMargin: Theme.space.s2
            Layout.bottomMargin: Theme.space.s2
        }
        PlainText {
            visible: root.showsHits && text !== ""
            style: PlainText.SmallMuted
            text: root.page.searchNote
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s4
            Layout.rightMargin: Theme.space.s4
            Layout.bottomMargin: Theme.space.s2
        }
        TabStrip {
            visible: !root.showsHits
            model: root.page.tabs
            tight: root.width < Theme.size.listMax
            accessibleName: qsTr("Which conversations")
            current: root.page.showsResting ? -1 : root.page.tab
            onChosen: tab => root.page.tab = tab
            Layout.fillWidth: true
        }
        SideView {
            page: root.page
            visible: !root.showsHits && wanted
            Layout.fillWidth: true
        }
        StateBanner {
            inWindow: true
            state: root.page.state
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: true
                visible: root.shown === list && root.page.state.hasContent
                model: root.page.threads
                follows: root.page.currentIndex
                Accessible.name: qsTr("Conversations")

                // qmllint disable unqualified
                delegate: ConversationRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem && root.page.currentIndex === index
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        root.openAsked(index);
                    }
                }
                // qmllint enable unqualified
            }
            StatePane {
                anchors.fill: parent
                visible: root.shown === list && !root.page.state.hasContent
                state: root.page.state
                emptyIcon: "view-conversation-balloon"
            }
            RowsView {
                id: hits

                anchors.fill: parent
                visible: root.showsHits
                model: root.page.hits
                Accessible.name: qsTr("Messages found")

                // qmllint disable unqualified
                delegate: HitRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem
                    focused: ListView.isCurrentItem && hits.activeFocus
                    onActivated: {
                        hits.forceActiveFocus(Qt.MouseFocusReason);
                        hits.currentIndex = index;
                        root.hitAsked(index);
                    }
                }
                // qmllint enable unqualified
            }
            RowsView {
                id: discarded

                anchors.fill: parent
                visible: root.showsDiscarded
                model: root.page.discarded
                Accessible.name: qsTr("Discarded drafts")

                // qmllint disable unqualified
                delegate: DiscardedRow {
                    required property int index

                    width: ListView.view.width
                    focused: ListView.isCurrentItem && discarded.activeFocus
                    onRestore: root.page.restoreDraft(index)
                    onErase: root.page.eraseDraft(index)
                }
                // qmllint enable unqualified
            }
        }
    }
}
