import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Deleting a role at the service: what happens to who applied is said before.
AppDialog {
    id: root

    required property RoleDeeds deeds
    required property KeyTable keys

    title: root.deeds.askTitle
    initialFocus: cancel
    closesOnReject: false
    onRejected: root.deeds.cancelDelete()

    Repeater {
        model: root.deeds.askTexts

        PlainText {
            required property string modelData

            style: PlainText.Muted
            text: modelData
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }

    footer: [
        AppButton {
            id: cancel

            kind: AppButton.Plain
            text: qsTr("Cancel")
            caps: [...root.keys.words.caps("dialog.cancel")]
            onClicked: root.deeds.cancelDelete()
        },
        AppButton {
            visible: root.deeds.canClose
            text: root.deeds.closeText
            onClicked: {
                root.deeds.cancelDelete();
                root.deeds.close();
            }
        },
        AppButton {
            kind: AppButton.Danger
            text: root.deeds.deleteText
            onClicked: root.deeds.confirmDelete()
        }
    ]
}
