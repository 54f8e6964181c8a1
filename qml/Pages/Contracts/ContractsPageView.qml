pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The contracts of this account beside the one that is open; one of the two where the window is
/// narrow.
FocusScope {
    id: root

    required property ContractsPage page
    required property KeyTable keys
    required property LinkSheet links
    /// Width of the list, dragged; 0: as it comes. Whoever keeps the window's state keeps it.
    property int listWidth: 0

    readonly property bool wide: root.width >= Theme.size.breakStack - Theme.size.sidebarNarrow
    readonly property bool opened: root.page.currentContractId !== ""
    readonly property real listShown: Math.max(Theme.size.listMin, Math.min(root.listWidth > 0 ? root.listWidth : Theme.size.list, Theme.size.listMax, root.width - Theme.size.detailMin))

    signal conversationAsked(roleId: string, applicationId: string)
    signal sheetAsked
    signal listMoved(width: int)

    function focusContent(): void {
        (root.wide || !root.opened ? list : detail).forceActiveFocus(Qt.OtherFocusReason);
    }

    function open(row: int): void {
        if (row < 0)
            return;
        root.page.select(row);
        if (!root.wide)
            Qt.callLater(root.focusContent); // qmllint disable
    }

    function back(): void {
        if (!root.wide)
            root.page.select(-1);
        Qt.callLater(root.focusContent); // qmllint disable
    }

    function step(by: int): void {
        if (root.wide || root.opened)
            by > 0 ? root.page.next() : root.page.previous();
        else
            list.moveCursor(by);
    }

    Keys.onPressed: event => {
        const action = root.keys.actionFor(KeyTable.Contracts, event.key, event.modifiers);
        event.accepted = true;
        if (action === "contracts.check")
            root.page.refresh();
        else if (action === "sheet")
            root.sheetAsked();
        else if (event.key === Qt.Key_Down)
            root.step(1);
        else if (event.key === Qt.Key_Up)
            root.step(-1);
        else if (list.activeFocus && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            root.open(list.currentIndex);
        else
            event.accepted = false;
    }
    FocusKeeper {
        page: root
        wide: root.wide
        onLost: root.focusContent()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ColumnLayout {
        width: root.wide ? root.listShown : root.width
        height: root.height
        visible: root.wide || !root.opened
        spacing: 0

        PaneHeader {
            title: qsTr("Contracts")
            Layout.fillWidth: true

            IconButton {
                iconName: "view-refresh"
                text: root.keys.words.text("contracts.check")
                caps: root.keys.singleKeysEnabled ? root.keys.words.caps("contracts.check") : []
                onClicked: root.page.refresh()
            }
        }
        StateBanner {
            inWindow: true
            state: root.page.state
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: true
                visible: root.page.state.hasContent
                model: root.page.contracts
                follows: root.page.currentIndex
                Accessible.name: qsTr("Contracts")

                delegate: ContractRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        root.open(index);
                    }
                }
            }
            StatePane {
                anchors.fill: parent
                visible: !root.page.state.hasContent
                state: root.page.state
                emptyIcon: "contract"
            }
        }
    }
    ContractPane {
        id: detail

        x: root.wide ? root.listShown : 0
        width: root.width - x
        height: root.height
        visible: root.wide || root.opened
        contract: root.page.contract
        narrow: !root.wide
        onBackAsked: root.back()
        onConversationAsked: root.conversationAsked(root.page.contract.roleId, root.page.contract.applicationId)
        onLinkAsked: (url, shown) => root.links.ask(url, shown)
    }
    SideHandle {
        visible: root.wide
        x: root.listShown - width / 2
        height: root.height
        value: root.listShown
        onMoved: value => root.listMoved(value)
    }
}
