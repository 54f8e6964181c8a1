pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Saved searches, with how many roles are new in each.
Flow {
    id: root

    required property BoardPage page

    spacing: Theme.space.s1

    Repeater {
        id: searches

        model: root.page.searches

        RowLayout {
            id: one

            required property string searchId
            required property string name
            required property string number
            required property bool notify
            required property bool opened
            required property string accessibleText

            spacing: 0

            Chip {
                pressable: true
                iconName: "bookmark-new"
                text: one.number !== "" ? one.name + " · " + one.number : one.name
                accessibleText: one.accessibleText
                kind: one.opened ? Chip.Selected : Chip.Plain
                Layout.maximumWidth: Theme.size.list / 2
                onClicked: root.page.openSearch(one.searchId)
            }
            IconButton {
                visible: one.opened
                small: true
                iconName: "preferences-desktop-notification-bell"
                checked: one.notify
                //: %1 is the name of a saved search
                label: one.notify ? qsTr("Stop telling me what is new in %1").arg(one.name) : qsTr("Tell me what is new in %1").arg(one.name)
                onClicked: root.page.searches.toggleNotify(one.searchId)
            }
            IconButton {
                visible: one.opened
                small: true
                iconName: "edit-delete"
                //: %1 is the name of a saved search
                label: qsTr("Delete the search %1").arg(one.name)
                onClicked: root.page.searches.remove(one.searchId)
            }
        }
    }
}
