import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Signing in as a buyer: ask for a link, then wait for it.
ColumnLayout {
    id: root

    required property SignInForm form
    property bool primary: false
    readonly property bool waiting: form.linkPhase === SignInForm.WaitFor
                                    || form.linkPhase === SignInForm.Verifying
    readonly property Item firstField: waiting ? wait.firstField : ask.firstField

    spacing: 0

    LinkAskForm {
        id: ask

        form: root.form
        primary: root.primary
        visible: !root.waiting
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    LinkWaitForm {
        id: wait

        form: root.form
        visible: root.waiting
        Layout.fillWidth: true
        Layout.fillHeight: true
        // The field one was typing in is gone: go on in the one that took its place.
        onVisibleChanged: if (visible && root.activeFocus)
            firstField.forceActiveFocus()
    }
}
