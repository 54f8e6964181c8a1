pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// The accounts of this profile, another one, and the settings.
AppMenu {
    id: root

    required property AccountSwitcher owner
    readonly property Workspace workspace: root.owner.workspace

    Instantiator {
        id: accounts
        model: root.workspace.accounts
        onObjectAdded: (index, object) => root.insertItem(index, object as AccountMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as AccountMenuItem)

        delegate: AccountMenuItem {
            keys: root.workspace.keys
            onTriggered: {
                root.workspace.switchAccount(accountId);
                root.owner.chosen();
            }
        }
    }
    MenuLine {
        visible: accounts.count > 0
    }
    AppMenuItem {
        text: qsTr("Add account")
        iconName: "list-add"
        onTriggered: {
            root.workspace.addAccount();
            root.owner.chosen();
        }
    }
    AppMenuItem {
        text: root.workspace.keys.words.text("settings")
        iconName: "preferences-system"
        caps: [...root.workspace.keys.words.caps("settings")]
        onTriggered: {
            root.workspace.go(Workspace.Settings);
            root.owner.chosen();
        }
    }
}
