// Not Bound: Qt 6.4 cannot make a header or footer of a list that is bound to its context.
import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A conversation that scrolls as one with what stands over it (`header`).
ListView {
    id: root

    required property ThreadModel thread
    /// Without the messages only the header is there.
    property bool showsMessages: true

    /// Stays at its beginning while what stands there still grows, until it is scrolled.
    property bool pinned: true
    /// Stays at its end while what stands there grows, until it is scrolled.
    property bool following: false

    signal linkAsked(url: string, shown: string)

    function toBeginning(): void {
        root.pinned = true;
        root.following = false;
        root.positionViewAtBeginning();
    }

    function toEnd(): void {
        root.pinned = false;
        root.following = true;
        root.forceLayout();
        root.positionViewAtEnd();
    }

    /// To what is new; to the end where nothing is.
    function toNews(): void {
        if (root.thread.markedRow() >= 0)
            root.toRow(root.thread.markedRow());
        else if (root.thread.newRow() >= 0)
            root.toRow(root.thread.newRow());
        else
            root.toEnd();
    }

    function toRow(row: int): void {
        root.pinned = false;
        root.following = false;
        root.forceLayout();
        root.positionViewAtIndex(row, ListView.Center);
    }

    function keepPinned(): void {
        if (!root.pinned && !root.following)
            return;
        root.forceLayout();
        root.pinned ? root.positionViewAtBeginning() : root.positionViewAtEnd();
    }

    function scroll(down: bool): void {
        root.pinned = false;
        root.following = false;
        const first = root.originY;
        const last = Math.max(first, root.originY + root.contentHeight - root.height);
        const step = (root.height - Theme.size.row) * (down ? 1 : -1);
        root.contentY = Math.max(first, Math.min(last, root.contentY + step));
    }

    onMovementStarted: {
        root.pinned = false;
        root.following = false;
    }
    onMovementEnded: root.following = root.atYEnd
    onOriginYChanged: if (root.pinned) Qt.callLater(root.keepPinned) // qmllint disable
    onContentHeightChanged: if (root.pinned || root.following) Qt.callLater(root.keepPinned) // qmllint disable

    clip: true
    model: root.showsMessages ? root.thread : null
    leftMargin: Theme.space.s6
    rightMargin: Theme.space.s6
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    currentIndex: -1
    cacheBuffer: Theme.size.list
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")

    T.ScrollBar.vertical: AppScrollBar {
        onPressedChanged: {
            root.pinned = false;
            root.following = root.atYEnd;
        }
    }

    footer: Item {
        width: ListView.view.width
        height: Theme.space.s4
    }
    delegate: ThreadRow {
        // qmllint disable unqualified
        width: ListView.view.width - 2 * Theme.space.s6
        onRetry: root.thread.retry(index)
        onEdit: root.thread.edit(index)
        onDiscard: root.thread.discard(index)
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        // qmllint enable unqualified
    }

    Connections {
        target: root.thread

        function onMarkAsked(): void {
            Qt.callLater(root.toNews); // qmllint disable
        }

        // Who reads at the end sees what comes; who reads elsewhere is left in peace.
        function onGrew(): void {
            if (!root.showsMessages || root.pinned || !root.atYEnd)
                return;
            root.following = true;
            Qt.callLater(root.keepPinned); // qmllint disable
        }
    }
}
