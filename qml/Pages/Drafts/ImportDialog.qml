import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Which file a draft is read from, where the system has no dialog for that.
AppDialog {
    id: root

    required property DraftFiles files

    function take(): void {
        if (path.text.trim() === "")
            return;
        root.files.takePath(path.text.trim());
        root.close();
    }

    title: qsTr("Import a draft")
    initialFocus: path

    Field {
        id: path

        label: qsTr("File")
        hint: qsTr("Markdown with a head, JSON or plain text.")
        onAccepted: root.take()
        Layout.fillWidth: true
    }

    footer: [
        AppButton {
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        },
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Import")
            enabled: path.text.trim() !== ""
            onClicked: root.take()
        }
    ]
}
