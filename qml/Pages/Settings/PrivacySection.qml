pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Where each thing lies, how large it is, and the two ways to be rid of it.
Column {
    id: root

    required property SettingsPage settings
    /// The account whose data "Erase" means; empty while nobody is signed in.
    required property string accountId
    required property string accountName
    readonly property Item firstControl: clear

    PlainText {
        style: PlainText.Heading
        text: qsTr("Privacy: where your data lies")
        wrapMode: Text.Wrap
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.settings.places

        StorageRow {
            width: parent.width
        }
    }

    PlainText {
        style: PlainText.SmallMuted
        text: qsTr("Your work is drafts, marks and unsent messages. It never leaves this computer. No statistics are sent.")
        wrapMode: Text.Wrap
        width: parent.width
        topPadding: Theme.space.s2
    }

    Flow {
        spacing: Theme.space.s2
        width: parent.width
        topPadding: Theme.space.s3

        AppButton {
            id: clear

            small: true
            text: qsTr("Clear cache")
            Accessible.description: qsTr("Throws away what can be read again from the service")
            onClicked: root.settings.clearCache()
        }

        AppButton {
            kind: AppButton.DangerQuiet
            small: true
            iconName: "edit-delete"
            text: qsTr("Erase local data…")
            enabled: root.accountId !== ""
            onClicked: erase.open()
        }
    }

    EraseDialog {
        id: erase

        accountName: root.accountName
        onConfirmed: root.settings.eraseLocal(root.accountId)
    }
}
