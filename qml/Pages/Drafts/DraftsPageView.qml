pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The drafts: the list, or the one that is open, which has the whole page.
FocusScope {
    id: root

    required property DraftsPage page
    required property KeyTable keys
    required property LinkSheet links
    /// Where one came from while nobody is signed in.
    property string backText: ""
    /// The side bar beside it has the list.
    property bool beside: false
    readonly property bool opened: root.page.openId !== ""
    readonly property DraftFiles files: root.page.editor.files

    signal sheetAsked
    signal backAsked
    signal newAsked
    signal exportAsked

    function focusContent(): void {
        if (root.opened)
            editor.focusContent();
        else
            list.focusList();
    }

    function importFile(): void {
        if (!fileAsk.available || !fileAsk.ask())
            importDialog.open();
    }

    function act(action: string): bool {
        if (action === "sheet") {
            root.sheetAsked();
            return true;
        }
        return root.opened ? editor.act(action) : list.act(action);
    }

    onOpenedChanged: if (root.activeFocus)
        Qt.callLater(root.focusContent) // qmllint disable
    Connections {
        target: root.page

        // Another one was opened in place of the one before.
        function onShown(): void {
            if (root.activeFocus)
                Qt.callLater(root.focusContent); // qmllint disable
        }
    }
    Keys.onPressed: event => {
        event.accepted = false;
        if (root.opened && event.key === Qt.Key_Escape) {
            root.page.back();
            event.accepted = true;
        } else if (!root.opened && root.keys.actionFor(KeyTable.DraftsList, event.key, event.modifiers) === "sheet") {
            root.sheetAsked();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    DraftsPane {
        id: list

        anchors.fill: parent
        focus: !root.opened
        visible: !root.opened
        page: root.page
        keys: root.keys
        backText: root.backText
        onBackAsked: root.backAsked()
        onNewAsked: root.newAsked()
        onImportAsked: root.importFile()
        onExportAsked: root.exportAsked()
    }
    RoleEditorView {
        id: editor

        anchors.fill: parent
        focus: root.opened
        visible: root.opened
        editor: root.page.editor
        keys: root.keys
        links: root.links
        backText: root.beside ? "" : qsTr("Drafts")
        onBackAsked: root.page.back()
        onImportAsked: root.importFile()
        onExportAsked: root.exportAsked()
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = root.files.fits(drag.urls)
        onDropped: drop => root.files.take(drop.urls)
    }
    Banner {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tone: root.files.tone
        text: root.files.text
        detail: root.files.detail
        dismissable: true
        onDismissed: root.files.dismiss()
    }
    FileAsk {
        id: fileAsk

        title: qsTr("Import a draft")
        filters: [qsTr("Drafts (*.md *.json *.txt)"), qsTr("All files (*)")]
        onPicked: file => root.files.takePath(file.toString())
    }
    ImportDialog {
        id: importDialog

        files: root.files
        onClosed: root.focusContent()
    }
}
