pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A thin bar that lies over what scrolls.
T.ScrollBar {
    id: root

    implicitWidth: Theme.size.scrollBar
    implicitHeight: Theme.size.scrollBar
    padding: Theme.space.hair
    minimumSize: 0.06
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.color.borderControl : Theme.color.borderButton
    }
}
