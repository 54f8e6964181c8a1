pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The accounts of this profile, each with where its secret is and what can be done about it.
Column {
    id: root

    required property AccountsList accounts
    readonly property Item firstControl: add

    signal addAsked

    RowLayout {
        spacing: Theme.space.s2
        width: parent.width

        PlainText {
            style: PlainText.Title
            text: qsTr("Accounts")
            Layout.fillWidth: true
        }

        AppButton {
            id: add

            small: true
            iconName: "list-add"
            text: qsTr("Add account")
            onClicked: root.addAsked()
        }
    }

    Repeater {
        id: rows

        model: root.accounts

        AccountRow {
            id: row

            width: root.width
            onSignInAsked: root.accounts.signInAgain(row.accountId)
            onUnlockAsked: root.accounts.unlock(row.accountId)
            onForgetAsked: root.accounts.forget(row.accountId)
            onSignOutAsked: {
                signOut.accountId = row.accountId;
                signOut.accountName = row.name;
                signOut.open();
            }
        }
    }

    PlainText {
        style: PlainText.Muted
        text: qsTr("No account yet. Add one to begin.")
        visible: rows.count === 0
        wrapMode: Text.Wrap
        width: parent.width
    }

    SignOutDialog {
        id: signOut

        property string accountId: ""

        onConfirmed: eraseLocal => root.accounts.signOut(accountId, eraseLocal)
    }
}
