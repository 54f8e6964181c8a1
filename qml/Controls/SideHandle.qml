pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// The edge between two panes, to be dragged; with the focus on it, the arrows do the same.
Item {
    id: root

    property real value: 0
    property real minimum: Theme.size.listMin
    property real maximum: Theme.size.listMax
    property string accessibleName: qsTr("Width of the list")

    signal moved(real value)

    implicitWidth: Theme.space.s2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: root.accessibleName
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.move(root.value + Theme.space.s4)
    Accessible.onDecreaseAction: root.move(root.value - Theme.space.s4)
    Keys.onLeftPressed: root.move(root.value - Theme.space.s4)
    Keys.onRightPressed: root.move(root.value + Theme.space.s4)

    Rectangle {
        anchors.centerIn: parent
        width: root.activeFocus || drag.active || hover.hovered ? Theme.size.focusWidth : Theme.size.hairline
        height: parent.height
        color: root.activeFocus || drag.active ? Theme.color.focus : hover.hovered ? Theme.color.borderControl : Theme.color.border
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag
        property real start: 0
        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: if (active) start = root.value
        onActiveTranslationChanged: if (active) root.move(start + activeTranslation.x)
    }

    function move(to: real) {
        root.moved(Math.max(root.minimum, Math.min(root.maximum, Math.round(to))));
    }
}
