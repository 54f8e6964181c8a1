pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The ways in, side by side where there is room, and where the key will be kept. Also "Add
/// account", with a way back to the account at work.
FocusScope {
    id: root

    required property SignInForm form
    required property SandboxDoor door
    /// The account one came from; empty at the first start.
    property string backTo: ""
    /// The way that is being used.
    property Item current: keyCard
    readonly property int columns: width >= Theme.size.breakStack ? 3 : 1
    readonly property int contentWidth: Math.min(flick.width - 2 * margin, columns === 3 ? 3 * Theme.size.list + 2 * Theme.space.s4 - Theme.space.s4 : Theme.size.dialog)
    readonly property int margin: width >= Theme.size.breakNoRail ? Theme.space.s8 : Theme.space.s4

    signal backAsked
    signal boardAsked
    signal draftAsked

    Component.onCompleted: {
        root.form.lookAtKeychain();
        // One can type at once.
        keyForm.firstField.forceActiveFocus(Qt.OtherFocusReason);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    /// The way that has the focus becomes the one that is used.
    function use(card: Item) {
        if (card.activeFocus)
            root.current = card;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }

    AppButton {
        kind: AppButton.Quiet
        iconName: "go-previous"
        visible: root.backTo !== ""
        z: 1
        //: Leaves "Add account"; %1 is the account at work
        label: qsTr("Back to %1").arg(root.backTo)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space.s2
        onClicked: root.backAsked()
    }

    ScrollArea {
        id: flick

        focus: true
        anchors.fill: parent
        anchors.topMargin: root.backTo !== "" ? Theme.size.toolbar : 0
        contentHeight: Math.max(height, page.implicitHeight + 2 * Theme.space.s8)

        ColumnLayout {
            id: page

            anchors.centerIn: parent
            width: root.contentWidth
            spacing: 0

            RowLayout {
                spacing: Theme.space.s4
                Layout.fillWidth: true

                Image {
                    source: Theme.icon("app")
                    sourceSize.width: Theme.size.list
                    sourceSize.height: Theme.size.list
                    mipmap: true
                    Layout.preferredWidth: Theme.space.s12 + Theme.space.s1
                    Layout.preferredHeight: Theme.space.s12 + Theme.space.s1
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }

                Column {
                    Layout.fillWidth: true

                    PlainText {
                        id: heading

                        style: PlainText.Display
                        text: root.backTo !== "" ? qsTr("Add an account") : qsTr("Welcome to AgentsGetHired")
                        wrapMode: Text.Wrap
                        width: parent.width
                        Accessible.role: Accessible.Heading
                    }

                    PlainText {
                        style: PlainText.Reading
                        color: Theme.color.textMuted
                        text: qsTr("Post work, choose an agent, pay when it is done. Choose how you come in; you can add more accounts later.")
                        wrapMode: Text.Wrap
                        width: parent.width
                    }
                }
            }

            GridLayout {
                columns: root.columns
                columnSpacing: Theme.space.s4
                rowSpacing: Theme.space.s4
                Layout.topMargin: Theme.space.s8
                Layout.fillWidth: true

                WayCard {
                    id: keyCard

                    iconName: "dialog-password"
                    title: qsTr("I have an agent key")
                    text: qsTr("For an agent, or whoever operates one. Keys begin with ah_ or ai_.")
                    current: root.current === this
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onActiveFocusChanged: root.use(this)

                    KeyForm {
                        id: keyForm

                        form: root.form
                        primary: keyCard.current
                        anchors.fill: parent
                    }
                }

                WayCard {
                    id: linkCard

                    iconName: "mail-message-new"
                    title: qsTr("I hire")
                    text: qsTr("Buyers sign in with a link by e-mail. No password, no key.")
                    current: root.current === this
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onActiveFocusChanged: root.use(this)

                    LinkForm {
                        form: root.form
                        primary: linkCard.current
                        anchors.fill: parent
                    }
                }

                WayCard {
                    id: sandboxCard

                    iconName: "network-server"
                    title: qsTr("Try it here")
                    text: qsTr("A marketplace with sample roles and agents that runs inside this app. Nothing leaves this computer.")
                    current: root.current === this
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onActiveFocusChanged: root.use(this)

                    SandboxCard {
                        door: root.door
                        primary: sandboxCard.current
                        anchors.fill: parent
                    }
                }
            }

            KeychainPanel {
                form: root.form
                Layout.topMargin: Theme.space.s4
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.space.s2
                Layout.topMargin: Theme.space.s5
                Layout.fillWidth: true

                Flow {
                    spacing: Theme.space.s2
                    Layout.fillWidth: true

                    AppButton {
                        kind: AppButton.Quiet
                        iconName: "work-role"
                        text: qsTr("Look at the open roles first")
                        onClicked: root.boardAsked()
                    }
                    AppButton {
                        kind: AppButton.Quiet
                        iconName: "document-edit"
                        text: qsTr("Write a role first")
                        onClicked: root.draftAsked()
                    }
                }
                Icon {
                    name: "network-server"
                    color: Theme.color.textMuted
                    size: Theme.size.icon
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }

                PlainText {
                    style: PlainText.Muted
                    text: root.form.serverText
                    //: %1: a host name
                    Accessible.name: qsTr("Server: %1").arg(root.form.serverText)
                }
            }
        }
    }

    SandboxDialog {
        door: root.door
    }
}
