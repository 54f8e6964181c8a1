import QtQuick
import AgentsGetHired.Pages.Drafts
import AgentsGetHired.Theme
import AgentsGetHired.Views

Rectangle {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    required property LinkSheet links

    color: Theme.color.surface

    RoleEditorView {
        anchors.fill: parent
        focus: true
        editor: root.editor
        keys: root.keys
        links: root.links
    }
}
