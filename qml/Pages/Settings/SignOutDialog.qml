import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls

/// Signing out: the secret goes; whether what lies on this computer goes too, the person chooses.
AppDialog {
    id: root

    property string accountName: ""
    property bool erase: false

    signal confirmed(bool eraseLocal)

    //: Title of a dialog; %1 is the name of an account
    title: qsTr("Sign out %1?").arg(root.accountName)
    initialFocus: cancel
    onOpened: root.erase = false

    PlainText {
        style: PlainText.Muted
        text: qsTr("The session ends at the service, and its key or session leaves the keychain.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RadioRow {
        text: qsTr("Keep what is on this computer")
        detail: qsTr("Drafts, marks and lists are there again when you sign in.")
        checked: !root.erase
        Layout.fillWidth: true
        onToggledBy: root.erase = false
    }
    RadioRow {
        text: qsTr("Erase it")
        detail: qsTr("Drafts and unsent messages go too. Your account at the service stays.")
        checked: root.erase
        Layout.fillWidth: true
        onToggledBy: root.erase = true
    }

    footer: [
        AppButton {
            id: cancel

            kind: AppButton.Plain
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        },
        AppButton {
            kind: root.erase ? AppButton.Danger : AppButton.Primary
            text: root.erase ? qsTr("Sign out and erase") : qsTr("Sign out")
            onClicked: {
                root.close();
                root.confirmed(root.erase);
            }
        }
    ]
}
