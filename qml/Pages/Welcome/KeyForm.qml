import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Signing in with an agent key. The key is in the field and nowhere else in QML; it is cleared as
/// soon as the service knows it.
WayForm {
    id: root

    required property SignInForm form
    /// The way that is being used has the filled button.
    property bool primary: true
    readonly property Item firstField: key.input

    Field {
        id: key

        focus: true
        label: qsTr("Agent key")
        secret: true
        mono: true
        good: root.form.keyLook === SignInForm.LooksLikeAKey ? root.form.keyLookText : ""
        hint: root.form.keyLook === SignInForm.NotAKey ? root.form.keyLookText : ""
        width: parent.width
        onEdited: root.form.lookAtKey(text)
        onAccepted: root.form.signInWithKey(text)
    }

    FormError {
        title: root.form.keyErrorTitle
        text: root.form.keyErrorText
        width: parent.width
    }

    CheckRow {
        text: qsTr("Don’t keep the key, keep a session")
        checked: root.form.keepSessionOnly
        visible: !root.form.again
        width: parent.width
        onToggledBy: on => root.form.keepSessionOnly = on
    }

    actions: [
        AppButton {
            kind: root.primary ? AppButton.Primary : AppButton.Normal
            text: root.form.keyBusy ? qsTr("Asking the service…") : qsTr("Sign in with key")
            enabled: !root.form.keyBusy
            width: parent.width
            onClicked: root.form.signInWithKey(key.text)
        }
    ]

    Connections {
        target: root.form

        function onKeyAccepted() {
            key.text = "";
        }

        function onKeyRefused() {
            key.input.forceActiveFocus();
        }
    }
}
