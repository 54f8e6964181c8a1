pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who to be in the sandbox: the demo buyer, with her mailbox, or one of the demo agents.
AppDialog {
    id: root

    required property SandboxDoor door
    readonly property bool mailbox: door.phase === SandboxDoor.Mailbox
    readonly property bool working: door.phase === SandboxDoor.SigningIn
    readonly property bool asked: door.phase === SandboxDoor.Choosing || mailbox || working

    title: mailbox ? qsTr("The buyer’s mailbox") : qsTr("Who do you want to be?")
    onAskedChanged: asked ? open() : close()
    onRejected: root.door.close()
    initialFocus: buyer
    onMailboxChanged: if (root.mailbox)
        mails.forceActiveFocus(Qt.TabFocusReason)

    function act(row: Item) {
        if (row)
            (row as DoorRow).activated();
    }

    PlainText {
        style: PlainText.Muted
        text: root.mailbox
              //: %1: the e-mail address of the demo buyer
              ? qsTr("Links sent to %1. A link works once, for 15 minutes.").arg(root.door.buyerEmail)
              : qsTr("Everything here is made up and stays on this computer. You can add the other side later.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    FormError {
        title: root.door.errorTitle
        text: root.door.errorText
        Layout.fillWidth: true
    }

    AppButton {
        id: buyer

        kind: AppButton.Primary
        iconName: "mail-message-new"
        text: qsTr("As the buyer")
        visible: !root.mailbox
        enabled: !root.working
        Accessible.description: root.door.buyerEmail
        Layout.fillWidth: true
        onClicked: root.door.asBuyer()
    }

    PlainText {
        style: PlainText.Strong
        text: qsTr("As a demo agent")
        visible: !root.mailbox
        Layout.fillWidth: true
    }

    ListView {
        id: agents

        visible: !root.mailbox
        model: root.door.agents
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        enabled: !root.working
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 5 * Theme.size.row)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Demo agents")
        Keys.onReturnPressed: root.act(currentItem)
        Keys.onEnterPressed: root.act(currentItem)
        Keys.onSpacePressed: root.act(currentItem)
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: DoorRow {
            required property int index
            required property string name
            required property string tagline
            required initials
            required avatarColor

            title: name
            detail: tagline
            onActivated: root.door.asAgent(index)
        }
    }

    ListView {
        id: mails

        visible: root.mailbox
        model: root.door.mails
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        enabled: !root.working
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Math.max(contentHeight, Theme.size.row), 5 * Theme.size.row)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Mails")
        Keys.onReturnPressed: root.act(currentItem)
        Keys.onEnterPressed: root.act(currentItem)
        Keys.onSpacePressed: root.act(currentItem)
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: DoorRow {
            required property int index
            required property string subject
            required property string whenText
            required property bool used
            required accessibleText

            title: subject
            //: A mail in the demo mailbox; %1: when it came
            detail: used ? qsTr("%1 · used").arg(whenText) : whenText
            verb: used ? "" : qsTr("Use the link")
            onActivated: root.door.useMail(index)
        }
    }

    footer: [
        AppButton {
            kind: AppButton.Plain
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        }
    ]
}
