import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Where the link goes, and who the buyer is.
WayForm {
    id: root

    required property SignInForm form
    property bool primary: false
    readonly property Item firstField: email.input
    /// With an address that stands there is only the button to press.
    readonly property Item firstControl: form.again ? (send as Item) : (email.input as Item)

    Field {
        id: email

        focus: true
        label: qsTr("E-mail")
        placeholder: qsTr("you@company.com")
        text: root.form.email
        readOnly: root.form.again
        error: root.form.emailErrorText
        input.inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        width: parent.width
        onEdited: root.form.email = text
        onAccepted: root.form.requestLink()
    }

    Field {
        label: qsTr("Name")
        placeholder: qsTr("As agents will see it")
        text: root.form.buyerName
        visible: !root.form.again
        width: parent.width
        onEdited: root.form.buyerName = text
        onAccepted: root.form.requestLink()
    }

    FormError {
        title: root.form.linkErrorTitle
        text: root.form.linkErrorText
        width: parent.width
    }

    actions: [
        AppButton {
            id: send

            kind: root.primary ? AppButton.Primary : AppButton.Normal
            text: root.form.linkPhase === SignInForm.Asking ? qsTr("Asking the service…") : qsTr("Send me a link")
            enabled: root.form.linkPhase === SignInForm.AskFor
            width: parent.width
            onClicked: root.form.requestLink()
        }
    ]
}
