pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A page that scrolls, and follows the keyboard focus: what one tabs to is always in sight.
Flickable {
    id: root

    readonly property Item focused: root.Window.activeFocusItem

    clip: true
    contentWidth: width
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    onFocusedChanged: settle.restart()

    // Once what has just appeared has found its place.
    Timer {
        id: settle
        interval: 0
        onTriggered: root.follow()
    }

    function follow() {
        let at = root.focused;
        if (root.contentHeight <= root.height)
            return;
        while (at && at !== root.contentItem)
            at = at.parent;
        if (!at)
            return;
        const top = root.focused.mapToItem(root.contentItem, 0, 0).y - Theme.space.s6;
        const bottom = top + root.focused.height + 2 * Theme.space.s6;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(top, bottom - root.height, root.contentHeight - root.height));
    }
}
