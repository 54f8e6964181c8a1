import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What else can be done with a draft.
AppMenu {
    id: root

    required property RoleEditor editor
    required property KeyTable keys

    signal asked(action: string)
    signal templatesAsked
    signal saveTemplateAsked
    signal importAsked
    signal exportAsked

    AppMenuItem {
        iconName: "view-visible"
        text: root.keys.words.text("drafts.preview")
        caps: [...root.keys.words.caps("drafts.preview")]
        onTriggered: root.asked("drafts.preview")
    }
    AppMenuItem {
        iconName: "document-open-recent"
        text: root.keys.words.text("drafts.versions")
        caps: [...root.keys.words.caps("drafts.versions")]
        onTriggered: root.asked("drafts.versions")
    }
    MenuLine {}
    AppMenuItem {
        iconName: "document-new"
        text: qsTr("New from a template…")
        onTriggered: root.templatesAsked()
    }
    AppMenuItem {
        iconName: "bookmark-new"
        text: qsTr("Save as template…")
        onTriggered: root.saveTemplateAsked()
    }
    MenuLine {}
    AppMenuItem {
        iconName: "document-save"
        text: qsTr("Import…")
        onTriggered: root.importAsked()
    }
    AppMenuItem {
        iconName: "document-export"
        text: qsTr("Export…")
        onTriggered: root.exportAsked()
    }
}
