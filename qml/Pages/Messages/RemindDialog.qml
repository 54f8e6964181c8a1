import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// The day on which a conversation comes back.
AppDialog {
    id: root

    required property MessagesPage page

    function accept(): void {
        if (root.page.remindOn(day.text))
            root.close();
    }

    title: qsTr("Remind me on a date")
    iconName: "appointment-soon"
    initialFocus: day.input
    onAboutToShow: {
        day.text = "";
        root.page.clearRemindError();
    }

    Field {
        id: day

        label: qsTr("Date")
        hint: qsTr("It comes back at 9:00, or as soon as there is news. Kept on this computer.")
        error: root.page.remindError
        onEdited: root.page.clearRemindError()
        onAccepted: root.accept()
        Layout.fillWidth: true
    }

    footer: [
        AppButton {
            kind: AppButton.Plain
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        },
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Remind me")
            onClicked: root.accept()
        }
    ]
}
