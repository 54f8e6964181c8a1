pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The roles board: the search over the list and the role that is open; one of the two where the
/// window is narrow.
FocusScope {
    id: root

    required property BoardPage page
    required property KeyTable keys
    required property LinkSheet links
    /// Where one came from while nobody is signed in.
    property string backText: ""
    /// The side bar shows the saved searches.
    property bool searchesBeside: false
    property int listWidth: 0
    property alias actions: detail.actions

    readonly property bool wide: root.width >= Theme.size.breakStack - Theme.size.sidebarNarrow
    readonly property bool opened: root.page.role.present
    readonly property real listShown: Math.max(Theme.size.listMin, Math.min(root.listWidth > 0 ? root.listWidth : Theme.size.list + Theme.space.s12, Theme.size.listMax, root.width - Theme.size.detailMin))

    signal listMoved(width: int)
    signal sheetAsked
    signal backAsked

    function focusContent(): void {
        if (root.wide || !root.opened)
            list.focusList();
        else
            detail.forceActiveFocus(Qt.OtherFocusReason);
    }

    function back(): void {
        root.page.select(-1);
        Qt.callLater(root.focusContent); // qmllint disable
    }

    function act(action: string): bool {
        switch (action) {
        case "board.find":
            if (!root.wide && root.opened)
                root.page.select(-1);
            bar.find();
            return true;
        case "board.next":
            root.page.next();
            return true;
        case "board.previous":
            root.page.previous();
            return true;
        case "board.open":
            list.openCurrent();
            return true;
        case "board.star":
            root.page.star();
            return true;
        case "board.hide":
            root.page.hide();
            return true;
        case "board.poster":
            detail.wholePoster = !detail.wholePoster;
            return true;
        case "board.web":
            root.page.openOnWeb();
            return true;
        case "board.copy":
            root.page.copyLink();
            return true;
        case "board.saveSearch":
            if (root.page.narrowed)
                save.open();
            return true;
        case "sheet":
            root.sheetAsked();
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        const action = root.keys.actionFor(KeyTable.Board, event.key, event.modifiers);
        event.accepted = action !== "" && root.act(action);
        if (!event.accepted && event.key === Qt.Key_Escape && !root.wide && root.opened) {
            root.back();
            event.accepted = true;
        }
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
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            visible: root.backText !== ""
            title: qsTr("Roles board")
            before: AppButton {
                kind: AppButton.Quiet
                iconName: "go-previous"
                text: root.backText
                onClicked: root.backAsked()
            }
            Layout.fillWidth: true
        }
        StateBanner {
            state: root.page.state
            Layout.fillWidth: true
        }
        BoardBar {
            id: bar

            visible: root.wide || !root.opened
            page: root.page
            keys: root.keys
            wide: root.wide
            Layout.fillWidth: true
            onSaveAsked: save.open()
            onLeftDown: list.focusList()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            BoardList {
                id: list

                width: root.wide ? root.listShown : parent.width
                height: parent.height
                focus: true
                visible: root.wide || !root.opened
                page: root.page
                searchesBeside: root.searchesBeside
                onOpened: if (!root.wide) Qt.callLater(root.focusContent) // qmllint disable
            }
            Separator {
                x: root.listShown
                height: parent.height
                visible: root.wide
                vertical: true
            }
            BoardDetail {
                id: detail

                x: root.wide ? root.listShown + Theme.size.hairline : 0
                width: parent.width - x
                height: parent.height
                visible: root.wide || root.opened
                page: root.page
                keys: root.keys
                narrow: !root.wide
                onBackAsked: root.back()
                onLinkAsked: (url, shown) => root.links.ask(url, shown)
            }
            SideHandle {
                visible: root.wide
                x: root.listShown - width / 2
                height: parent.height
                value: root.listShown
                onMoved: value => root.listMoved(value)
            }
        }
    }
    SaveSearchDialog {
        id: save
        page: root.page
        onClosed: root.focusContent()
    }
}
