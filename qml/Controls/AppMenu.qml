pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A menu of AppMenuItems.
T.Menu {
    id: root

    margins: Theme.space.s1
    padding: Theme.space.s1
    overlap: 1
    implicitWidth: Math.max(Theme.size.field, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    delegate: AppMenuItem {}

    contentItem: ListView {
        implicitWidth: root.widest()
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: contentHeight > height
        clip: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
    }
    background: FloatCard {}

    function widest(): real {
        let width = 0;
        for (let i = 0; i < root.count; ++i)
            width = Math.max(width, root.itemAt(i).implicitWidth);
        return width;
    }
}
