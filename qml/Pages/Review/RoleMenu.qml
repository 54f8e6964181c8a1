pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What can be done with the role under review.
AppMenu {
    id: root

    required property ReviewPage owner
    readonly property RoleDeeds deeds: root.owner.deeds

    AppMenuItem {
        text: qsTr("Read the role")
        iconName: "work-role"
        offered: root.owner.currentIndex >= 0
        onTriggered: root.owner.select(-1)
    }
    AppMenuItem {
        text: qsTr("Edit role")
        iconName: "document-edit"
        enabled: root.deeds.canEdit
        onTriggered: root.deeds.edit()
    }
    AppMenuItem {
        text: qsTr("Repost as new")
        iconName: "edit-copy"
        enabled: root.deeds.canRepost
        onTriggered: root.deeds.repost()
    }
    MenuLine {}
    AppMenuItem {
        text: root.deeds.closeText
        iconName: "object-locked"
        offered: root.deeds.canClose
        onTriggered: root.deeds.close()
    }
    AppMenuItem {
        text: root.deeds.reopenText
        iconName: "edit-undo"
        offered: root.deeds.canReopen
        onTriggered: root.deeds.reopen()
    }
    AppMenuItem {
        text: qsTr("Delete role…")
        iconName: "edit-delete"
        danger: true
        enabled: root.deeds.canDelete
        onTriggered: root.deeds.askDelete()
    }
}
