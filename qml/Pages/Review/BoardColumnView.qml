import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One stage of the board: its name, how many are in it, and their cards.
FocusScope {
    id: root

    required property BoardColumn column
    /// Where a card lies while it is dragged.
    required property Item over

    signal taken
    signal cardDropped(applicationId: string)
    signal cardOpened(applicationId: string)

    function take(): void {
        if (list.count > 0 && list.currentIndex < 0)
            list.currentIndex = 0;
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function currentId(): string {
        return (list.currentItem as BoardCard)?.applicationId ?? "";
    }

    function step(by: int): void {
        if (list.count > 0)
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    function show(row: int): void {
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: drop.containsDrag ? Theme.color.selection : Theme.color.sunken
        border.width: list.activeFocus || Theme.highContrast ? Theme.size.hairline : 0
        border.color: list.activeFocus ? Theme.color.accent : Theme.color.border
    }
    DropArea {
        id: drop

        anchors.fill: parent
        enabled: root.column.takes
        keys: ["applicant"]
        onDropped: event => root.cardDropped((event.source as BoardCard).applicationId)
    }
    RowLayout {
        id: head

        x: Theme.space.s3
        width: parent.width - 2 * x
        height: Theme.size.row
        spacing: Theme.space.s2

        Icon {
            name: root.column.icon
            visible: root.column.icon !== ""
            color: Theme.color.textMuted
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            style: PlainText.Strong
            text: root.column.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            text: root.column.applicants.count
            Accessible.ignored: true
        }
    }
    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s2
        x: Theme.space.s2
        width: parent.width - 2 * x
        focus: true
        activeFocusOnTab: true
        clip: true
        spacing: Theme.space.s1 + Theme.space.hair
        model: root.column.applicants
        reuseItems: true
        cacheBuffer: 0 // as in RowsView
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        onActiveFocusChanged: if (list.activeFocus) root.taken()
        onCountChanged: if (list.activeFocus && list.currentIndex < 0) root.take()
        Accessible.role: Accessible.List
        //: A column of the board for the screen reader: its name and how many are in it
        Accessible.name: qsTr("%1, %2").arg(root.column.title).arg(root.column.applicants.count)
        T.ScrollBar.vertical: AppScrollBar {}

        // qmllint disable unqualified
        delegate: BoardCard {
            required property int index

            width: ListView.view.width
            over: root.over
            movable: root.column.takes
            selected: ListView.isCurrentItem && list.activeFocus
            onPicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onOpened: root.cardOpened(applicationId)
        }
        // qmllint enable unqualified
    }
    PlainText {
        anchors.centerIn: list
        visible: list.count === 0
        style: PlainText.SmallMuted
        text: qsTr("Nobody")
    }
}
