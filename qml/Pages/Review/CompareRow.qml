pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One thing that is compared. A bar before its name says that not all are alike in it.
Item {
    id: root

    required property CompareGrid grid
    required property string label
    required property int kind
    required property bool differs
    required property list<var> cells
    required property string accessibleText
    property bool focused: false

    implicitHeight: Math.max(Theme.size.control + Theme.space.s2, tallest() + 2 * Theme.space.inset)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.focusable: true
    Accessible.focused: root.focused

    function tallest(): real {
        let most = name.implicitHeight;
        for (let i = 0; i < columns.count; ++i)
            most = Math.max(most, columns.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }

    Rectangle {
        x: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.size.selectionBar
        height: name.implicitHeight
        radius: width / 2
        color: Theme.color.accent
        visible: root.differs
    }
    PlainText {
        id: name

        x: Theme.space.s6
        width: root.grid.labelWidth - x - Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        color: root.differs ? Theme.color.text : Theme.color.textMuted
        font: root.differs ? Theme.type.bodyMedium.font : Theme.type.body.font
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Item {
        x: root.grid.labelWidth
        width: root.grid.room
        height: parent.height
        clip: true

        Repeater {
            id: columns

            model: root.cells

            Rectangle {
                id: column

                required property compareCell modelData
                required property int index

                x: root.grid.place(column.index)
                z: column.index === root.grid.compare.pinned ? 1 : 0
                width: root.grid.columnWidth
                height: root.height
                implicitHeight: cell.implicitHeight
                color: column.index === root.grid.compare.current ? Theme.color.hover : Theme.color.surface

                TapHandler {
                    onTapped: root.grid.compare.current = column.index
                }
                Separator {
                    vertical: true
                    height: parent.height
                }
                CompareCellView {
                    id: cell

                    x: Theme.space.s5
                    width: parent.width - x - Theme.space.s3
                    anchors.verticalCenter: parent.verticalCenter
                    cell: column.modelData
                    kind: root.kind
                    onAskPressed: root.grid.decided(column.index, "askPayout")
                }
            }
        }
    }
    FocusRing {
        visible: root.focused
        inset: true
        corner: 0
        z: 3
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        z: 2
    }
}
