// Not Bound: Qt 6.4 makes no section, header or footer of a list that is bound to its context.

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Changing keys: every action with the keys for it; a press on one waits for another.
AppDialog {
    id: root

    required property Workspace workspace
    readonly property KeyTable keys: root.workspace.keys

    title: qsTr("Change keys")
    wanted: Theme.size.readingMax
    initialFocus: search.input
    onClosed: changes.cancel()

    KeyChanges {
        id: changes
        keys: root.keys
        typed: search.text
    }

    headerItems: [
        Field {
            id: search
            iconName: "edit-find"
            placeholder: qsTr("Find an action or a key")
            clearable: true
            Layout.preferredWidth: Theme.size.sidebar
            Layout.fillWidth: root.stacked
        },
        IconButton {
            iconName: "window-close"
            text: qsTr("Close")
            caps: [...root.keys.words.caps("dialog.cancel")]
            onClicked: root.reject()
        }
    ]

    // Always there, so that nothing moves under the pointer when a key is waited for.
    Item {
        implicitHeight: Math.max(Theme.size.control, said.implicitHeight)
        Layout.fillWidth: true

        RowLayout {
            id: said
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s2

            Icon {
                name: changes.messageIsBad ? "dialog-warning" : changes.message !== "" ? "help-keyboard-shortcuts" : ""
                color: changes.messageIsBad ? Theme.color.warning : Theme.color.textMuted
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            PlainText {
                style: changes.message === "" ? PlainText.Muted : PlainText.Body
                text: changes.message !== "" ? changes.message : qsTr("Choose a key, then press the one that should do it. A letter means another thing in each place.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            AppButton {
                small: true
                visible: changes.takeText !== ""
                label: changes.takeText
                onClicked: {
                    changes.take();
                    list.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }

    ListView {
        id: list

        model: changes
        clip: true
        implicitHeight: Theme.size.row * 9
        boundsBehavior: Flickable.StopAtBounds
        section.property: "group"
        section.delegate: PlainText {
            required property string section

            style: PlainText.Heading
            text: section
            width: ListView.view ? ListView.view.width : implicitWidth
            topPadding: Theme.space.s3
            bottomPadding: Theme.space.s1
            Accessible.role: Accessible.Heading
        }
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys")
        T.ScrollBar.vertical: AppScrollBar {}

        // qmllint disable unqualified
        delegate: KeyChangeRow {
            width: ListView.view.width - Theme.size.scrollBar
            waitingSlot: changes.waitingRow === index ? changes.waitingSlot : -1
            onWaitAsked: slot => changes.wait(index, slot)
            onKeyPressed: (key, modifiers) => changes.press(key, modifiers)
            onLost: if (changes.waitingRow === index && changes.takeText === "")
                changes.cancel()
            onClearAsked: slot => changes.clear(index, slot)
            onResetAsked: changes.reset(index)
        }
        // qmllint enable unqualified
    }

    footer: [
        AppButton {
            iconName: "edit-undo"
            text: qsTr("All as they came")
            enabled: changes.changed
            onClicked: changes.resetAll()
        },
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Done")
            onClicked: root.reject()
        }
    ]
}
