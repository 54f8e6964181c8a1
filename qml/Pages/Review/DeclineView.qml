import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Declining one or many with a message: who, what each of them gets to read, and afterwards what
/// became of each.
AppDialog {
    id: root

    required property DeclineSheet sheet
    required property KeyTable keys

    readonly property bool choosing: root.sheet.phase === DeclineSheet.Choosing
    readonly property bool twoColumns: root.sheet.many && root.choosing && root.width > Theme.size.dialog + Theme.space.s12

    signal templatesAsked

    function pressed(event: KeyEvent): void {
        if (root.keys.actionFor(KeyTable.Dialog, event.key, event.modifiers) !== "dialog.confirm")
            return;
        event.accepted = true;
        if (root.choosing)
            root.sheet.confirm(event.isAutoRepeat);
    }

    title: root.sheet.title
    wanted: root.sheet.many ? Theme.size.readingMax + Theme.size.field : Theme.size.dialog + Theme.space.s5
    closesOnReject: false
    initialFocus: root.choosing && root.sheet.needsNumber ? (number.input as Item) : (cancel as Item)
    onRejected: root.sheet.close()
    onChoosingChanged: if (root.opened) Qt.callLater(root.takeFocus) // qmllint disable

    footer: [
        AppButton {
            visible: root.choosing
            kind: AppButton.Quiet
            text: qsTr("Templates…")
            onClicked: root.templatesAsked()
        },
        AppButton {
            id: cancel

            kind: AppButton.Plain
            text: root.choosing ? qsTr("Cancel") : qsTr("Close")
            caps: [...root.keys.words.caps("dialog.cancel")]
            Keys.onPressed: event => root.pressed(event)
            onClicked: root.sheet.close()
        },
        AppButton {
            visible: root.choosing
            kind: AppButton.Danger
            text: root.sheet.confirmText
            caps: enabled ? root.keys.words.caps("dialog.confirm") : []
            enabled: root.sheet.canConfirm
            Accessible.description: root.sheet.whyNot
            Keys.onPressed: event => root.pressed(event)
            onClicked: root.sheet.confirm()
        },
        AppButton {
            visible: !root.choosing && root.sheet.retryText !== ""
            kind: AppButton.Primary
            iconName: "document-send"
            text: root.sheet.retryText
            onClicked: root.sheet.retryFailed()
        }
    ]

    PlainText {
        visible: text !== ""
        style: PlainText.Muted
        numeric: true
        text: root.sheet.intro
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    DeclineHold {
        visible: root.sheet.holdText !== ""
        sheet: root.sheet
        keys: root.keys
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.twoColumns ? 2 : 1
        columnSpacing: Theme.space.s5
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        DeclinePeopleList {
            visible: root.sheet.many
            sheet: root.sheet
            choosing: root.choosing
            Layout.fillWidth: !root.twoColumns
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.size.listMin
            Layout.preferredHeight: root.choosing && !root.twoColumns ? Theme.size.rowTwoLine * 2 : Theme.size.stateText + Theme.size.row
        }
        DeclineMessage {
            visible: root.choosing
            sheet: root.sheet
            Keys.onPressed: event => root.pressed(event)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    Banner {
        boxed: true
        tone: Tone.Waiting
        text: root.choosing ? root.sheet.leftOutText : ""
        Layout.fillWidth: true
    }
    Field {
        id: number

        visible: root.choosing && root.sheet.needsNumber
        label: root.sheet.numberLabel
        text: root.sheet.typedNumber
        onEdited: root.sheet.typedNumber = number.text
        Keys.onPressed: event => root.pressed(event)
        Layout.preferredWidth: Theme.size.field
    }
    PlainText {
        visible: root.choosing && text !== "" && text !== root.sheet.numberLabel && text !== root.sheet.previewProblem
        style: PlainText.Small
        color: Theme.color.warning
        text: root.sheet.whyNot
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
