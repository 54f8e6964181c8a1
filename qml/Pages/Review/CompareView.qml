// Not Bound: Qt 6.4 makes no section, header or footer of a list that is bound to its context.

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Applicants side by side: a row for each thing that is compared, a column for each of them. The
/// pinned column stays while the others move.
FocusScope {
    id: root

    required property ComparePage compare
    required property KeyTable keys

    /// An action of the review for the applicant of the current column.
    signal decisionAsked(action: string)
    signal exportAsked
    signal addAsked

    Accessible.role: Accessible.Pane
    Accessible.name: root.compare.title

    CompareGrid {
        id: places

        compare: root.compare
        keys: root.keys
        width: root.width
        onOpened: column => root.openColumn(column)
        onDecided: (column, action) => root.decide(column, action)
    }

    function act(event: KeyEvent): bool {
        const action = root.keys.actionFor(KeyTable.Compare, event.key, event.modifiers);
        switch (action) {
        case "compare.next":
            root.compare.current = root.compare.current + 1;
            return true;
        case "compare.previous":
            root.compare.current = root.compare.current - 1;
            return true;
        case "compare.open":
            if (!event.isAutoRepeat)
                root.openColumn(root.compare.current);
            return true;
        case "compare.pin":
            root.compare.pin(root.compare.current);
            return true;
        case "compare.differs":
            root.compare.onlyDiffers = !root.compare.onlyDiffers;
            return true;
        case "compare.remove":
            root.compare.remove(root.compare.current);
            return true;
        case "compare.close":
            root.compare.close();
            return true;
        default:
            break;
        }
        const decision = root.keys.actionFor(KeyTable.Review, event.key, event.modifiers);
        if (["review.shortlist", "review.maybe", "review.setAside", "review.decline", "review.accept", "review.write", "review.note"].indexOf(decision) < 0)
            return decision !== "" && decision !== "sheet";
        if (!event.isAutoRepeat)
            root.decide(root.compare.current, decision);
        return true;
    }

    function openColumn(column: int): void {
        root.compare.current = column;
        root.compare.openCurrent();
        root.compare.close();
    }

    function decide(column: int, action: string): void {
        root.compare.current = column;
        root.compare.openCurrent();
        if (action === "review.write" || action === "review.note" || action === "askPayout")
            root.compare.close();
        root.decisionAsked(action);
    }

    Keys.onPressed: event => event.accepted = root.act(event)
    Keys.onDownPressed: list.moveCursor(1)
    Keys.onUpPressed: list.moveCursor(-1)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        CompareBar {
            compare: root.compare
            keys: root.keys
            Layout.fillWidth: true
            onExportAsked: root.exportAsked()
            onAddAsked: root.addAsked()
        }
        CompareHeads {
            grid: places
            Layout.fillWidth: true
        }
        RowsView {
            id: list

            model: root.compare.rows
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: root.compare.title

            // qmllint disable unqualified
            delegate: CompareRow {
                width: ListView.view.width
                grid: places
                focused: ListView.isCurrentItem && list.activeFocus
            }
            footer: CompareDecisions {
                width: ListView.view.width
                grid: places
            }
            // qmllint enable unqualified
        }
        T.ScrollBar {
            id: bar

            orientation: Qt.Horizontal
            visible: places.moving > places.movingRoom + 1
            size: places.movingRoom / Math.max(1, places.moving)
            position: places.scrollX / Math.max(1, places.moving)
            implicitHeight: Theme.size.scrollBar
            Layout.fillWidth: true
            Layout.leftMargin: places.labelWidth
            onPositionChanged: if (pressed)
                places.scrollTo(position * places.moving)
            contentItem: Rectangle {
                radius: height / 2
                color: Theme.color.borderControl
            }
        }
    }
}
