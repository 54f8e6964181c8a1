import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The dialog before an acceptance, and what became of it. The focus starts on Cancel; the key
/// that confirms has to be pressed anew.
AppDialog {
    id: root

    required property AcceptDialog accept
    required property KeyTable keys

    readonly property int phase: root.accept.phase
    readonly property bool asking: root.phase === AcceptDialog.Asking || root.phase === AcceptDialog.Sending
    readonly property bool payoutMissing: root.phase === AcceptDialog.PayoutMissing

    signal contractAsked(contractId: string)

    function pressed(event: KeyEvent): void {
        if (root.keys.actionFor(KeyTable.Dialog, event.key, event.modifiers) !== "dialog.confirm")
            return;
        event.accepted = true;
        root.act(event.isAutoRepeat);
    }

    function act(autoRepeat: bool): void {
        if (root.payoutMissing)
            root.accept.sendReadyMessage(autoRepeat);
        else if (root.phase === AcceptDialog.Asking)
            root.accept.confirm(autoRepeat);
        else if (root.phase === AcceptDialog.Done && root.accept.contractId !== "" && !autoRepeat)
            root.contractAsked(root.accept.contractId);
    }

    title: root.accept.title
    wanted: Theme.size.dialog + Theme.space.s5
    closesOnReject: false
    initialFocus: root.payoutMissing && !root.accept.readySent ? (message.input as Item) : (cancel as Item)
    onRejected: if (root.accept.canCancel) root.accept.cancel()
    onPhaseChanged: if (root.opened) Qt.callLater(root.takeFocus) // qmllint disable

    leading: Avatar {
        visible: root.accept.initials !== ""
        initials: root.accept.initials
        colorIndex: root.accept.avatarColor
        agent: true
        size: Theme.size.controlSmall + Theme.space.inset
    }
    footer: [
        AppButton {
            id: cancel

            kind: AppButton.Plain
            text: root.asking ? qsTr("Cancel") : qsTr("Close")
            caps: [...root.keys.words.caps("dialog.cancel")]
            enabled: root.accept.canCancel
            Keys.onPressed: event => root.pressed(event)
            onClicked: root.accept.cancel()
        },
        AppButton {
            kind: AppButton.Primary
            visible: root.asking || root.payoutMissing || (root.phase === AcceptDialog.Done && root.accept.contractId !== "")
            iconName: root.payoutMissing ? "document-send" : ""
            text: root.phase === AcceptDialog.Sending ? qsTr("Accepting") : root.asking ? qsTr("Accept and make contract")
                : !root.payoutMissing ? qsTr("Open contract") : root.accept.readySent ? qsTr("Message sent") : qsTr("Send message")
            caps: enabled ? root.keys.words.caps("dialog.confirm") : []
            enabled: root.payoutMissing ? root.accept.canSendReady : root.phase === AcceptDialog.Asking ? root.accept.canConfirm : root.phase === AcceptDialog.Done
            Accessible.description: root.accept.whyNot
            Keys.onPressed: event => root.pressed(event)
            onClicked: root.act(false)
        }
    ]

    PlainText {
        visible: text !== ""
        style: PlainText.Muted
        text: root.accept.intro
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AcceptSteps {
        visible: root.asking
        titles: [...root.accept.stepTitles]
        texts: [...root.accept.stepTexts]
        Layout.fillWidth: true
    }
    AcceptTerms {
        visible: root.asking
        accept: root.accept
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.asking && root.accept.asksNote !== ""
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Icon {
            name: "dialog-information"
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.size.hairline
        }
        PlainText {
            style: PlainText.Muted
            numeric: true
            text: root.accept.asksNote
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Banner {
        boxed: true
        tone: Tone.Waiting
        text: root.asking ? root.accept.whyNot : ""
        Layout.fillWidth: true
    }
    Banner {
        visible: !root.asking && root.accept.reasonTitle !== ""
        boxed: true
        tone: root.phase === AcceptDialog.Refused ? Tone.Bad : root.phase === AcceptDialog.Done ? Tone.Good : Tone.Waiting
        text: root.accept.reasonTitle
        detail: root.accept.reasonText
        Layout.fillWidth: true
    }
    ReadyMessage {
        id: message

        visible: root.payoutMissing
        accept: root.accept
        Keys.onPressed: event => root.pressed(event)
        Layout.fillWidth: true
    }
}
