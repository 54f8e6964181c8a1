import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// A name for what is filtered and sorted now; it stands in the side bar from then on.
AppDialog {
    id: root

    required property ApplicantsPane owner
    readonly property SavedViews views: root.owner.review.views

    function save(): void {
        if (root.views.save(name.text))
            root.close();
    }

    title: qsTr("Save this view")
    initialFocus: name
    onOpened: {
        name.text = root.views.suggestedName;
        name.input.selectAll();
    }
    onClosed: root.owner.forceActiveFocus(Qt.PopupFocusReason)

    PlainText {
        style: PlainText.Muted
        //: %1 is the title of a role
        text: qsTr("It stands in the side bar with a count, and opens in “%1”. Only on this computer.").arg(root.owner.review.role.title)
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
            text: qsTr("Save view")
            enabled: name.text.trim() !== ""
            onClicked: root.save()
        }
    ]
}
