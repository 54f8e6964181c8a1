import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Where a message is written. Its text is the draft of the composer, kept with every key.
FocusScope {
    id: root

    required property Composer composer
    required property KeyTable keys

    /// What else a place offers for what is written, before Send.
    property alias tools: tools.data

    readonly property bool composes: box.input.preeditText !== ""

    /// Esc: the focus goes back to where it was.
    signal escaped

    function send(autoRepeat: bool): void {
        // What an input method still composes is not written yet.
        if (root.composes)
            return;
        if (!root.composer.canSendLater)
            root.composer.send(autoRepeat);
        else if (!autoRepeat)
            root.composer.sendLater();
    }

    implicitHeight: column.implicitHeight
    enabled: root.composer.enabled

    /// Before the field takes it: which key sends and which begins a line is the person's choice.
    function take(event: KeyEvent): void {
        const action = root.keys.actionFor(KeyTable.Composer, event.key, event.modifiers);
        event.accepted = true;
        if (action === "composer.send") {
            root.send(event.isAutoRepeat);
        } else if (action === "composer.newline") {
            if (root.composes)
                return;
            box.input.remove(box.input.selectionStart, box.input.selectionEnd);
            box.input.insert(box.input.cursorPosition, "\n");
        } else if (event.matches(StandardKey.Undo) && root.composer.undoChange()) {
            box.input.cursorPosition = box.input.length;
        } else if (event.key === Qt.Key_Escape && event.modifiers === Qt.NoModifier) {
            root.escaped();
        } else {
            event.accepted = false;
        }
    }

    Item {
        id: taker

        Keys.onPressed: event => root.take(event)
    }
    Connections {
        target: root.composer

        function onFocusRequested(): void {
            box.input.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border.width: box.input.activeFocus ? Theme.size.focusWidth : Theme.size.hairline
        border.color: box.input.activeFocus ? Theme.color.focus : Theme.color.borderControl

        HoverHandler {
            cursorShape: Qt.IBeamCursor
        }
        TapHandler {
            onTapped: box.input.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        TextBox {
            id: box

            focus: true
            frameless: true
            lines: 1
            maximumLines: 8
            text: root.composer.text
            placeholder: root.composer.placeholder
            accessibleName: qsTr("Message")
            onEdited: root.composer.text = box.text
            keysFirst: taker
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.hair
            Layout.rightMargin: Theme.space.hair
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.leftMargin: Theme.space.s3
            Layout.rightMargin: Theme.space.s2
            Layout.bottomMargin: Theme.space.s2

            Icon {
                name: root.composer.savedText === "" || root.composer.text === "" ? "" : root.composer.savedBadly ? "dialog-error" : "dialog-ok-apply"
                size: Theme.size.iconTiny
                color: root.composer.savedBadly ? Theme.color.danger : Theme.color.success
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                Layout.rightMargin: -Theme.space.s1
            }
            PlainText {
                id: saved

                style: PlainText.SmallMuted
                color: root.composer.savedBadly ? Theme.color.danger : Theme.color.textMuted
                text: root.composer.savedText
                // Where there is no room for both, to whom it goes is what has to be read; the tick stays.
                visible: !to.visible || root.composer.savedBadly || root.width >= Theme.size.detailMin + Theme.size.sidebar / 2
                Layout.fillWidth: true
            }
            Item {
                visible: !saved.visible
                Layout.fillWidth: true
            }
            PlainText {
                id: to

                style: PlainText.SmallMuted
                text: root.composer.toText
                visible: text !== "" && (root.composer.text !== "" || box.input.activeFocus)
                Layout.fillWidth: true
                Layout.preferredWidth: Math.ceil(implicitWidth)
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            RowLayout {
                visible: !box.input.activeFocus && root.composer.text === "" && hint.caps.length > 0 && root.width > Theme.size.listMax
                spacing: Theme.space.s2
                Accessible.ignored: true

                KeyCaps {
                    id: hint

                    caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.write") : []
                }
                PlainText {
                    style: PlainText.SmallMuted
                    //: After the key M, drawn as a key: "M to write"
                    text: qsTr("to write")
                }
            }
            RowLayout {
                id: tools
            }
            AppButton {
                kind: AppButton.Primary
                small: true
                iconName: "document-send"
                text: root.composer.canSendLater ? qsTr("Send when online") : qsTr("Send")
                caps: [...root.keys.words.caps("composer.send")]
                enabled: root.composer.canSend || root.composer.canSendLater
                Accessible.description: root.composer.whyNot
                onClicked: root.send(false)
            }
        }
    }
}
