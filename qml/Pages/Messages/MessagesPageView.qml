pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// All conversations beside the one that is open; one of the two where the window is narrow.
FocusScope {
    id: root

    required property MessagesPage page
    required property KeyTable keys
    required property LinkSheet links
    /// Width of the list, dragged; 0: as it comes. Whoever keeps the window's state keeps it.
    property int listWidth: 0

    readonly property bool wide: root.width >= Theme.size.breakStack - Theme.size.sidebarNarrow
    readonly property bool opened: root.page.present
    readonly property real listShown: Math.max(Theme.size.listMin, Math.min(root.listWidth > 0 ? root.listWidth : Theme.size.list + Theme.space.s2, Theme.size.listMax, root.width - Theme.size.detailMin))

    signal applicationAsked(roleId: string, applicationId: string)
    signal contractAsked(contractId: string)
    signal sheetAsked
    signal templatesAsked
    signal newMessageAsked
    signal listMoved(width: int)

    function focusContent(): void {
        // Never out of a message that is being written: the next letters would be commands.
        if (detail.composing || list.typing)
            return;
        if (root.wide || !root.opened)
            list.focusList();
        else
            detail.focusText();
    }

    function open(row: int): void {
        root.page.select(row);
        if (!root.wide)
            Qt.callLater(root.focusContent); // qmllint disable
    }

    function openHit(row: int): void {
        root.page.openHit(row);
        if (!root.wide)
            detail.focusText();
    }

    function back(): void {
        if (!root.wide)
            root.page.select(-1);
        list.focusList();
    }

    function step(by: int): void {
        if (list.visible && list.moves(by))
            return;
        if (!root.wide && !root.opened)
            list.moveCursor(by);
        else if (root.page.currentIndex < 0)
            root.page.select(0);
        else if (by > 0)
            root.page.next();
        else
            root.page.previous();
    }

    function openApplication(): void {
        if (root.opened)
            root.applicationAsked(root.page.roleId, root.page.applicationId);
    }

    function act(action: string, repeat: bool): bool {
        switch (action) {
        case "messages.next":
            root.step(1);
            return true;
        case "messages.previous":
            root.step(-1);
            return true;
        case "messages.open":
            return root.openCursor(repeat);
        case "messages.scroll":
            detail.scroll(true);
            return true;
        case "messages.find":
            list.find();
            return true;
        default:
            return root.actOnce(action, repeat);
        }
    }

    /// What a held key does once.
    function actOnce(action: string, repeat: bool): bool {
        if (repeat)
            return action !== "";
        switch (action) {
        case "messages.application":
            root.openApplication();
            return true;
        case "messages.unread":
            root.page.nextUnread();
            return true;
        case "messages.done":
            root.page.done();
            return true;
        case "messages.remind":
            if (root.opened)
                detail.remind();
            return true;
        case "messages.write":
            detail.write();
            return true;
        case "sheet":
            root.sheetAsked();
            return true;
        default:
            return false;
        }
    }

    function openCursor(repeat: bool): bool {
        if (repeat || !list.activeFocus)
            return false;
        list.openCursor();
        if (root.opened)
            detail.focusText();
        return true;
    }

    Keys.onPressed: event => {
        const action = root.keys.actionFor(KeyTable.Messages, event.key, event.modifiers);
        if ((detail.composing || list.typing) && action !== "messages.find")
            return;
        event.accepted = root.act(action, event.isAutoRepeat);
    }

    FocusKeeper {
        page: root
        wide: root.wide
        opened: root.opened
        onLost: root.focusContent()
    }

    ThreadsPane {
        id: list

        focus: true
        width: root.wide ? root.listShown : root.width
        height: root.height
        visible: root.wide || !root.opened
        page: root.page
        keys: root.keys
        onOpenAsked: row => root.open(row)
        onHitAsked: row => root.openHit(row)
        onNewMessageAsked: root.newMessageAsked()
    }
    ThreadPane {
        id: detail

        x: root.wide ? root.listShown : 0
        width: root.width - x
        height: root.height
        visible: root.wide || root.opened
        page: root.page
        keys: root.keys
        narrow: !root.wide
        onBackAsked: root.back()
        onApplicationAsked: root.openApplication()
        onContractAsked: root.contractAsked(root.page.contractId)
        onTemplatesAsked: root.templatesAsked()
        onFindAsked: {
            root.page.searchHere();
            if (!root.wide)
                root.page.select(-1);
            list.find();
        }
        onLinkAsked: (url, shown) => root.links.ask(url, shown)
    }
    SideHandle {
        visible: root.wide
        x: root.listShown - width / 2
        height: root.height
        value: root.listShown
        minimum: Theme.size.listMin
        maximum: Theme.size.listMax
        onMoved: value => root.listMoved(value)
    }
}
