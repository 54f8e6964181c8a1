pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One's own stages beside each other, with their counts. Cards are dragged from one to another, or
/// moved with the keys of the stages and Ctrl with an arrow.
FocusScope {
    id: root

    required property ReviewPage review
    required property KeyTable keys

    readonly property ReviewBoard board: root.review.board
    readonly property real columnWidth: Math.max(Theme.size.field - Theme.space.s4, (root.width - Theme.space.s4 * 2 - Theme.space.s2 * 4) / 5)
    property int at: 0

    function columnAt(index: int): BoardColumnView {
        return repeater.itemAt(index) as BoardColumnView;
    }

    function goTo(index: int): void {
        const next = root.columnAt(index);
        if (!next)
            return;
        root.at = index;
        next.take();
        view.contentX = Math.max(Math.min(view.contentX, next.x), next.x + next.width - view.width, 0);
    }

    function moveCard(by: int): void {
        const id = root.columnAt(root.at).currentId();
        root.board.move(id, root.at + by);
    }

    function openCard(id: string): void {
        if (id === "")
            return;
        root.review.openApplicant(id);
        root.board.shown = false;
    }

    function act(action: string, repeat: bool): bool {
        const id = root.columnAt(root.at).currentId();
        switch (action) {
        case "review.shortlist":
        case "review.maybe":
        case "review.setAside":
            if (!repeat)
                root.board.move(id, action === "review.shortlist" ? 1 : action === "review.maybe" ? 2 : 3);
            return true;
        case "review.next":
        case "review.previous":
            root.columnAt(root.at).step(action === "review.next" ? 1 : -1);
            return true;
        case "review.open":
            root.openCard(id);
            return true;
        case "review.undo":
            root.review.marks.undo();
            return true;
        case "review.find":
            return false;
        // What else acts in the review acts on the person who is open, and nobody is here.
        default:
            return action.startsWith("review.");
        }
    }

    Keys.onPressed: event => {
        const moves = event.modifiers & Qt.ControlModifier;
        if (event.key === Qt.Key_Left || event.key === Qt.Key_Right) {
            const by = event.key === Qt.Key_Left ? -1 : 1;
            if (moves)
                root.moveCard(by);
            else
                root.goTo(root.at + by);
            event.accepted = true;
        } else if (event.key === Qt.Key_Escape) {
            root.board.shown = false;
            event.accepted = true;
        } else {
            event.accepted = root.act(root.keys.actionFor(KeyTable.Review, event.key, event.modifiers), event.isAutoRepeat);
        }
    }
    Component.onCompleted: Qt.callLater(root.goTo, Math.max(0, root.board.columnOf(root.review.applicant.applicationId))) // qmllint disable

    Connections {
        target: root.board

        function onMoved(column: int, row: int): void {
            if (!root.activeFocus)
                return;
            root.goTo(column);
            root.columnAt(column).show(row);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: root.review.role.title
            Layout.fillWidth: true

            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.review.queue.filteredText === "" ? root.review.queue.reviewedText : root.review.queue.reviewedText + " · " + root.review.queue.filteredText
            }
            IconButton {
                iconName: "view-list-details"
                text: qsTr("List of the applicants")
                caps: [qsTr("Esc")]
                onClicked: root.board.shown = false
            }
        }
        Flickable {
            id: view

            contentWidth: row.width + 2 * Theme.space.s4
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentWidth > width
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.horizontal: AppScrollBar {}

            Row {
                id: row

                x: Theme.space.s4
                y: Theme.space.s3
                height: view.height - Theme.space.s3 - Theme.space.s4
                spacing: Theme.space.s2

                Repeater {
                    id: repeater

                    model: root.board.count

                    BoardColumnView {
                        required property int index

                        width: root.columnWidth
                        height: row.height
                        column: root.board.columnAt(index)
                        over: lifted
                        onTaken: root.at = index
                        onCardDropped: id => {
                            root.board.move(id, index);
                            root.goTo(index);
                        }
                        onCardOpened: id => root.openCard(id)
                    }
                }
            }
        }
    }
    // A card that is dragged lies over the columns.
    Item {
        id: lifted

        anchors.fill: parent
    }
}
