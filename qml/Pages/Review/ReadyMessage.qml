import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The message that asks for what is missing: ready to send, and one's own to change.
FocusScope {
    id: root

    required property AcceptDialog accept
    readonly property alias input: box.input

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s1 + Theme.space.hair

        RowLayout {
            PlainText {
                style: PlainText.Strong
                text: qsTr("Ask with a ready-made message")
                Layout.fillWidth: true
            }
            PlainText {
                visible: !root.accept.readySent
                style: PlainText.SmallMuted
                text: qsTr("You can edit it")
            }
        }
        TextBox {
            id: box

            focus: true
            lines: 6
            maximumLines: 10
            accessibleName: qsTr("Message")
            text: root.accept.readyMessage
            readOnly: root.accept.readySent
            hint: root.accept.readySent ? qsTr("Sent. It is in the application’s conversation.") : qsTr("Goes into the application’s conversation")
            // One goes on writing where it ends.
            onTextChanged: if (!input.activeFocus) input.cursorPosition = input.length
            onEdited: root.accept.readyMessage = box.text
            Layout.fillWidth: true
        }
        CheckRow {
            text: qsTr("Tell me when the payout method appears")
            detail: qsTr("Checked while the app is open")
            checked: root.accept.watching
            onToggledBy: on => root.accept.watching = on
            Layout.fillWidth: true
        }
    }
}
