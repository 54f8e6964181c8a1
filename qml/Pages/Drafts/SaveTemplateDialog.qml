import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// A name for a template that is made of the draft.
AppDialog {
    id: root

    required property RoleEditor editor

    function save(): void {
        if (name.text.trim() === "")
            return;
        root.editor.saveAsTemplate(name.text);
        root.close();
    }

    title: qsTr("Save as template")
    initialFocus: name
    onOpened: {
        name.text = root.editor.title;
        name.input.selectAll();
    }

    PlainText {
        style: PlainText.Muted
        text: qsTr("New drafts can begin with it. It is kept on this computer only.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Field {
        id: name

        label: qsTr("Name")
        onAccepted: root.save()
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
            text: qsTr("Save template")
            enabled: name.text.trim() !== ""
            onClicked: root.save()
        }
    ]
}
