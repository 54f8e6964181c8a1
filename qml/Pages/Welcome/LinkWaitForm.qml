import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Waiting for the link: for which address, a field to paste it into, and who one will be. A link on
/// the clipboard is offered, never taken by itself.
WayForm {
    id: root

    required property SignInForm form
    readonly property Item firstField: link.input
    readonly property bool verifying: form.linkPhase === SignInForm.Verifying

    PlainText {
        text: root.form.linkForText
        wrapMode: Text.Wrap
        width: parent.width
    }

    RowLayout {
        visible: root.form.clipboardOffer !== ""
        spacing: Theme.space.s2
        width: parent.width

        PlainText {
            style: PlainText.SmallMuted
            text: root.form.clipboardOffer
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        AppButton {
            small: true
            //: Button: fills in the sign-in link that is on the clipboard
            text: qsTr("Use it")
            Accessible.description: root.form.clipboardOffer
            onClicked: {
                root.form.takeClipboard();
                link.input.forceActiveFocus();
            }
        }
    }

    Field {
        id: link

        label: qsTr("Link from the e-mail, or its token")
        text: root.form.linkText
        mono: true
        readOnly: root.verifying
        hint: root.form.confirmText
        width: parent.width
        onEdited: root.form.linkText = text
        onAccepted: if (root.form.canVerify)
            root.form.verify()
    }

    FormError {
        title: root.form.linkErrorTitle
        text: root.form.linkErrorText
        width: parent.width
    }

    actions: [
        AppButton {
            kind: AppButton.Primary
            text: root.verifying ? qsTr("Signing in…") : qsTr("Sign in with the link")
            enabled: root.form.canVerify && !root.verifying
            width: parent.width
            onClicked: root.form.verify()
        },
        Flow {
            spacing: Theme.space.s2
            width: parent.width

            AppButton {
                kind: AppButton.Quiet
                small: true
                //: %n: seconds until another link may be asked for
                text: root.form.resendIn > 0 ? qsTr("Send again in %n s", "", root.form.resendIn) : qsTr("Send again")
                enabled: root.form.resendIn === 0 && !root.verifying
                onClicked: root.form.resend()
            }

            AppButton {
                kind: AppButton.Quiet
                small: true
                text: qsTr("Start over")
                enabled: !root.verifying
                onClicked: root.form.startOver()
            }
        }
    ]
}
