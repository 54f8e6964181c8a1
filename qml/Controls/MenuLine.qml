pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A line between two groups of a menu.
T.MenuSeparator {
    id: root

    topPadding: Theme.space.s1
    bottomPadding: Theme.space.s1
    implicitHeight: topPadding + Theme.size.hairline + bottomPadding
    Accessible.ignored: true
    contentItem: Separator {}
}
