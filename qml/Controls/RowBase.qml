pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// The base of a row in a list: a bar for the selected one, an inset ring for the one with the
/// keyboard focus. The list keeps the focus; `focused` says that it shows it on this row.
T.ItemDelegate {
    id: root

    property bool selected: false
    property bool focused: root.visualFocus
    /// The selection of a list that has not the focus.
    property bool quietSelection: false
    property bool separator: true
    property string accessibleText: root.text

    /// Off where the list itself knows what Return means.
    property bool takesReturn: true

    signal activated

    function returnPressed(event: KeyEvent): void {
        event.accepted = root.takesReturn && (event.modifiers & ~Qt.KeypadModifier) === 0;
        if (event.accepted)
            root.activated();
    }

    implicitWidth: ListView.view ? ListView.view.width : contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.row, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.s4
    rightPadding: Theme.space.s3
    topPadding: Theme.space.s2
    bottomPadding: Theme.space.s2 + Theme.size.hairline
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.activated()
    onClicked: root.activated()
    Keys.onReturnPressed: event => root.returnPressed(event)
    Keys.onEnterPressed: event => root.returnPressed(event)

    background: Rectangle {
        color: root.selected ? root.quietSelection ? Theme.color.selectionInactive : Theme.color.selection : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        Rectangle {
            width: Theme.size.selectionBar
            height: parent.height
            color: Theme.color.accent
            visible: root.selected
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.separator
        }
    }

    FocusRing {
        visible: root.focused
        inset: true
        corner: 0
        z: 1
    }
}
