import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// A name for what is looked for now.
AppDialog {
    id: root

    required property BoardPage page

    function save(): void {
        if (root.page.saveSearch(name.text))
            root.close();
    }

    title: qsTr("Save this search")
    initialFocus: name
    onOpened: {
        name.text = root.page.suggestedName;
        name.input.selectAll();
    }

    PlainText {
        style: PlainText.Muted
        text: qsTr("It is kept on this computer, and says how many roles are new since you looked.")
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
            text: qsTr("Save search")
            enabled: name.text.trim() !== ""
            onClicked: root.save()
        }
    ]
}
