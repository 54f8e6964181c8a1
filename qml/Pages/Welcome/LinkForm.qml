import QtQuick
import AgentsGetHired.Views

/// Signing in as a buyer: ask for a link, then wait for it.
Item {
    id: root

    required property SignInForm form
    property bool primary: false
    readonly property bool waiting: form.linkPhase === SignInForm.WaitFor
                                    || form.linkPhase === SignInForm.Verifying

    /// Where to begin: the field for the link, or the button that asks for one.
    readonly property Item firstControl: waiting ? wait.firstField : ask.firstControl

    implicitHeight: waiting ? wait.implicitHeight : ask.implicitHeight

    LinkAskForm {
        id: ask

        anchors.fill: parent
        form: root.form
        primary: root.primary
        visible: !root.waiting
    }

    LinkWaitForm {
        id: wait

        anchors.fill: parent
        form: root.form
        visible: root.waiting
        // The field one was typing in is gone: go on in the one that took its place.
        onVisibleChanged: if (visible)
            firstField.forceActiveFocus(Qt.OtherFocusReason)
    }
}
