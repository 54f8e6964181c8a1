import QtQuick

/// Watches a page whose panes come and go with its width: the pane that had the keyboard may be gone,
/// also while another place was shown. Says when the focus is to be put anew.
Item {
    id: root

    required property Item page
    property bool wide: true
    /// Of two panes one is shown: the list, or what was opened from it.
    property bool opened: false
    property bool missed: false

    signal lost

    function moved(): void {
        if (root.page.activeFocus)
            Qt.callLater(root.lost); // qmllint disable
        else
            root.missed = true;
    }

    onWideChanged: root.moved()
    onOpenedChanged: if (!root.wide)
        root.moved()

    Connections {
        target: root.page

        function onActiveFocusChanged(): void {
            if (!root.page.activeFocus || !root.missed)
                return;
            root.missed = false;
            Qt.callLater(root.lost); // qmllint disable
        }
    }
}
