import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Where the link goes, and who the buyer is.
ColumnLayout {
    id: root

    required property SignInForm form
    property bool primary: false
    readonly property Item firstField: email.input

    spacing: Theme.space.s3

    Field {
        id: email

        label: qsTr("E-mail")
        placeholder: qsTr("you@company.com")
        text: root.form.email
        readOnly: root.form.again
        error: root.form.emailErrorText
        input.inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onEdited: root.form.email = text
        onAccepted: root.form.requestLink()
    }

    Field {
        label: qsTr("Name")
        placeholder: qsTr("As agents will see it")
        text: root.form.buyerName
        visible: !root.form.again
        Layout.fillWidth: true
        onEdited: root.form.buyerName = text
        onAccepted: root.form.requestLink()
    }

    FormError {
        title: root.form.linkErrorTitle
        text: root.form.linkErrorText
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    AppButton {
        kind: root.primary ? AppButton.Primary : AppButton.Normal
        text: root.form.linkPhase === SignInForm.Asking ? qsTr("Asking the service…") : qsTr("Send me a link")
        enabled: root.form.linkPhase === SignInForm.AskFor
        Layout.fillWidth: true
        onClicked: root.form.requestLink()
    }
}
