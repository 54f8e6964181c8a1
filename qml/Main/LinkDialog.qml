import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Before a link of the marketplace is opened: where it leads, in letters that cannot be mistaken.
AppDialog {
    id: root

    required property Workspace workspace
    readonly property LinkSheet links: root.workspace.links
    readonly property bool asked: root.links.open

    title: root.links.refused ? qsTr("This link is not opened") : qsTr("Open this link in the browser?")
    initialFocus: cancel
    onAskedChanged: if (!root.asked)
        root.close()
    onRejected: root.links.cancel()

    Banner {
        boxed: true
        tone: root.links.refused ? Tone.Bad : Tone.Waiting
        text: root.links.warning
        visible: text !== ""
        Layout.fillWidth: true
    }
    PlainText {
        style: PlainText.Muted
        text: qsTr("It leads to")
        Layout.fillWidth: true
    }
    PlainText {
        style: PlainText.Heading
        text: root.links.host
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
    }
    PlainText {
        style: PlainText.Mono
        text: root.links.address
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 12
        Layout.fillWidth: true
    }

    footer: [
        AppButton {
            iconName: "edit-copy"
            text: qsTr("Copy address")
            onClicked: root.links.copy()
        },
        AppButton {
            id: cancel

            kind: AppButton.Plain
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        },
        AppButton {
            kind: AppButton.Primary
            iconName: "document-open-remote"
            text: qsTr("Open in browser")
            visible: !root.links.refused
            onClicked: root.links.openInBrowser()
        }
    ]
}
