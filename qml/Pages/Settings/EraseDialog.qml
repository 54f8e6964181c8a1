import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls

/// Erasing what lies on this computer of one account.
AppDialog {
    id: root

    property string accountName: ""

    signal confirmed

    title: qsTr("Erase what is on this computer?")
    initialFocus: cancel

    PlainText {
        style: PlainText.Muted
        //: %1 is the name of an account
        text: qsTr("Lists, drafts and unsent messages of %1 go. The account at the service stays.").arg(root.accountName)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
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
            kind: AppButton.Danger
            text: qsTr("Erase local data")
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    ]
}
