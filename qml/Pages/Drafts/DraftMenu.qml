import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What can be done with a draft of the list.
AppMenu {
    id: root

    required property DraftsPage page
    required property KeyTable keys
    property string draftId: ""
    property bool archived: false

    function openFor(draftId: string, archived: bool, at: Item): void {
        root.draftId = draftId;
        root.archived = archived;
        root.popup(at, at.width - root.width, at.height);
    }

    AppMenuItem {
        text: qsTr("Open")
        iconName: "document-edit"
        caps: [...root.keys.words.caps("draftsList.open")]
        onTriggered: root.page.open(root.draftId)
    }
    AppMenuItem {
        text: qsTr("Duplicate")
        iconName: "edit-copy"
        caps: [...root.keys.words.caps("draftsList.duplicate")]
        onTriggered: root.page.duplicate(root.draftId)
    }
    AppMenuItem {
        text: root.archived ? qsTr("Take out of the archive") : qsTr("Archive")
        iconName: "mail-archive"
        caps: [...root.keys.words.caps("draftsList.archive")]
        onTriggered: root.page.archive(root.draftId)
    }
    MenuLine {}
    AppMenuItem {
        text: qsTr("Delete draft")
        iconName: "edit-delete"
        danger: true
        caps: [...root.keys.words.caps("draftsList.delete")]
        onTriggered: root.page.remove(root.draftId)
    }
}
