pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Everything that waits, is being sent, failed or is unknown, in the order it leaves.
FocusScope {
    id: root

    required property OutboxPage page
    required property KeyTable keys

    signal sheetAsked

    function focusContent(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function act(action: string): bool {
        switch (action) {
        case "outbox.next":
            list.moveCursor(1);
            return true;
        case "outbox.previous":
            list.moveCursor(-1);
            return true;
        case "outbox.edit":
            root.page.edit(list.currentIndex);
            return true;
        case "outbox.send":
            root.page.send(list.currentIndex);
            return true;
        case "outbox.discard":
            root.page.discard(list.currentIndex);
            return true;
        case "sheet":
            root.sheetAsked();
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        const action = root.keys.actionFor(KeyTable.Outbox, event.key, event.modifiers);
        event.accepted = action !== "" && !event.isAutoRepeat && root.act(action);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: qsTr("Outbox")
            beside: PlainText {
                visible: text !== ""
                style: PlainText.Muted
                numeric: true
                text: root.page.summary
            }
            Layout.fillWidth: true

            AppButton {
                visible: root.page.waitsForNetwork
                iconName: "view-refresh"
                text: qsTr("Try now")
                onClicked: root.page.tryNow()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: true
                visible: root.page.state.hasContent
                model: root.page.lines
                Accessible.name: qsTr("Outbox")
                onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
                    currentIndex = 0

                delegate: OutboxRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem && list.activeFocus
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.currentIndex = index;
                        list.forceActiveFocus(Qt.MouseFocusReason);
                    }
                    onEditAsked: root.page.edit(index)
                    onUndoAsked: root.page.undo(index)
                    onSendAsked: root.page.send(index)
                    onSkipAsked: root.page.skip(index)
                    onDiscardAsked: root.page.discard(index)
                    onCheckAsked: root.page.check()
                }
            }
            StatePane {
                anchors.fill: parent
                visible: !root.page.state.hasContent
                state: root.page.state
                emptyIcon: "document-send"
            }
        }
    }
}
