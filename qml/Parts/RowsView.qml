import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls

/// A list of rows that keeps its place when rows come, go or move, and follows what is open.
ListView {
    id: root

    /// The row that is open; the cursor goes there, and stays where it was when none is.
    property int follows: -1

    function moveCursor(by: int): void {
        if (root.count > 0)
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + by));
    }

    function follow(): void {
        if (root.follows < 0)
            return;
        root.currentIndex = root.follows;
        Qt.callLater(root.showCurrent); // qmllint disable
    }

    /// Where the rows came after the place in them, the view does not go there by itself.
    function showCurrent(): void {
        if (root.currentIndex >= 0)
            root.positionViewAtIndex(root.currentIndex, ListView.Contain);
    }

    onFollowsChanged: root.follow()
    onCountChanged: if (root.count > 0) root.follow()
    Component.onCompleted: root.follow()

    clip: true
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    // Rows beyond the edge would be made little by little, and where the list gets shorter meanwhile Qt
    // goes on with one that is not there any more.
    cacheBuffer: 0
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    Accessible.role: Accessible.List

    T.ScrollBar.vertical: AppScrollBar {}
}
