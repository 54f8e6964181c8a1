pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A role that is being written: its fields, and beside them how agents will see it. One of the two
/// where the window is narrow.
FocusScope {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    required property LinkSheet links
    /// The way back where the list is not shown beside it; empty: it is.
    property string backText: ""

    readonly property bool wide: root.width >= Theme.size.detailMin + Theme.size.toast
    /// Narrow: instead of the fields. Wide: beside them.
    property bool previewing: false
    property bool sideShown: true

    signal backAsked
    signal importAsked
    signal exportAsked

    function focusContent(): void {
        if (root.wide || !root.previewing)
            form.focusFirst();
        else
            side.forceActiveFocus(Qt.OtherFocusReason);
    }

    /// Where the keyboard is in something that is seen, it stays there.
    function keepFocus(): void {
        const item = root.Window.activeFocusItem;
        if (!item || !item.visible || item === root)
            root.focusContent();
    }

    function togglePreview(): void {
        if (root.wide)
            root.sideShown = !root.sideShown;
        else
            root.previewing = !root.previewing;
        Qt.callLater(root.focusContent); // qmllint disable
    }

    function act(action: string): bool {
        switch (action) {
        case "drafts.publish":
            root.editor.publish();
            return true;
        case "drafts.preview":
            root.togglePreview();
            return true;
        case "drafts.versions":
            root.sideShown = true;
            root.previewing = true;
            side.focusVersions();
            return true;
        case "drafts.bold":
            form.useTool(MarkdownTool.Bold);
            return true;
        case "drafts.italic":
            form.useTool(MarkdownTool.Italic);
            return true;
        case "drafts.bullets":
            form.useTool(MarkdownTool.Bullets);
            return true;
        case "drafts.numbers":
            form.useTool(MarkdownTool.Numbers);
            return true;
        case "drafts.code":
            form.useTool(MarkdownTool.Code);
            return true;
        case "drafts.link":
            form.useTool(MarkdownTool.Link);
            return true;
        }
        return false;
    }

    function take(event: KeyEvent): void {
        const action = root.keys.actionFor(KeyTable.Drafts, event.key, event.modifiers);
        event.accepted = action !== "" && (event.isAutoRepeat || root.act(action));
        if (!event.accepted && event.key === Qt.Key_Escape && root.editor.looked !== "") {
            root.editor.looked = "";
            event.accepted = true;
        }
    }

    Keys.onPressed: event => root.take(event)

    Item {
        id: shortcuts

        Keys.onPressed: event => root.take(event)
    }
    FocusKeeper {
        page: root
        wide: root.wide
        onLost: root.keepFocus()
    }
    Connections {
        target: root.editor

        function onPartAsked(part: int): void {
            root.previewing = false;
            form.ask(part);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        EditorHeader {
            editor: root.editor
            keys: root.keys
            wide: root.wide
            backText: root.backText
            previewing: root.previewing
            Layout.fillWidth: true
            onBackAsked: root.backAsked()
            onPreviewAsked: root.togglePreview()
            onMenuAsked: at => menu.popup(at, 0, at.height)
        }
        Banner {
            tone: Tone.Bad
            text: root.editor.savedBadly ? root.editor.savedText : ""
            Layout.fillWidth: true
        }
        Banner {
            tone: Tone.Waiting
            text: root.editor.forkedText
            actionText: qsTr("Show the other one")
            Layout.fillWidth: true
            onActed: root.editor.showOther()
        }
        Banner {
            tone: root.editor.publishing.noteTone
            text: root.editor.publishing.noteText
            detail: root.editor.publishing.noteDetail
            actionText: root.editor.publishing.canCallBack ? root.editor.publishing.callBackText : ""
            Layout.fillWidth: true
            onActed: root.editor.publishing.callBack()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            EditorForm {
                id: form

                width: parent.width - (side.beside ? side.width : 0)
                height: parent.height
                visible: root.wide || !root.previewing
                editor: root.editor
                keys: root.keys
                shortcuts: shortcuts
            }
            EditorSide {
                id: side

                readonly property bool beside: root.wide && root.sideShown

                anchors.right: parent.right
                width: side.beside ? Theme.size.toast + Theme.space.s1 : parent.width
                height: parent.height
                visible: root.wide ? root.sideShown : root.previewing
                editor: root.editor
                onLinkAsked: (url, shown) => root.links.ask(url, shown)
            }
            Separator {
                x: side.x
                height: parent.height
                visible: side.beside
                vertical: true
            }
        }
    }
    EditorMenu {
        id: menu

        editor: root.editor
        keys: root.keys
        onAsked: action => root.act(action)
        onTemplatesAsked: templates.open()
        onSaveTemplateAsked: saveTemplate.open()
        onImportAsked: root.importAsked()
        onExportAsked: root.exportAsked()
    }
    RoleTemplatesDialog {
        id: templates

        editor: root.editor
        onClosed: root.focusContent()
    }
    SaveTemplateDialog {
        id: saveTemplate

        editor: root.editor
        onClosed: root.focusContent()
    }
}
