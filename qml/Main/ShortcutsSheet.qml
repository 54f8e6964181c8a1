pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Every key that works, in groups, with a search.
AppDialog {
    id: root

    required property Workspace workspace
    readonly property KeyTable keys: root.workspace.keys
    readonly property SettingsPage settings: root.workspace.settings
    /// What came of writing the sheet to a file.
    readonly property FileOut out: root.workspace.out
    readonly property int columns: width >= 3 * Theme.size.listMin ? 3 : width >= 2 * Theme.size.listMin ? 2 : 1
    property real tallest: 0

    title: qsTr("Keyboard shortcuts")
    wanted: 2 * Theme.size.dialog - Theme.space.s10
    initialFocus: search.input
    onOpened: {
        search.text = "";
        root.out.dismiss();
    }

    headerItems: [
        Field {
            id: search
            iconName: "edit-find"
            placeholder: qsTr("Find a shortcut")
            clearable: true
            Layout.preferredWidth: Theme.size.sidebar
            Layout.fillWidth: root.stacked
        },
        AppButton {
            iconName: "document-export"
            text: qsTr("Print…")
            tip: qsTr("Writes the sheet to a PDF, to be opened and printed")
            enabled: !root.out.busy
            onClicked: root.workspace.printKeys()
        },
        IconButton {
            iconName: "window-close"
            text: qsTr("Close")
            caps: [...root.keys.words.caps("dialog.cancel")]
            onClicked: root.reject()
        }
    ]

    OutLine {
        out: root.out
        Layout.fillWidth: true
    }
    PlainText {
        style: PlainText.Muted
        text: qsTr("No shortcut fits what you typed.")
        visible: search.text !== "" && groups.implicitHeight === 0
        Layout.fillWidth: true
    }
    Flickable {
        id: flick
        // As high as the whole table: the dialog does not jump while one types.
        implicitHeight: Math.max(contentHeight, root.tallest)
        onContentHeightChanged: if (search.text === "")
            root.tallest = contentHeight
        Layout.fillWidth: true
        contentHeight: groups.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: groups
            width: flick.width
            columns: root.columns
            columnSpacing: Theme.space.s8
            rowSpacing: Theme.space.s4

            KeyGroup {
                keys: root.keys
                scope: KeyTable.Anywhere
                typed: search.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
            KeyGroup {
                keys: root.keys
                scope: KeyTable.Review
                typed: search.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.space.s4
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                KeyGroup {
                    keys: root.keys
                    scope: KeyTable.Composer
                    typed: search.text
                    Layout.fillWidth: true
                }
                KeyGroup {
                    keys: root.keys
                    scope: KeyTable.Contracts
                    typed: search.text
                    Layout.fillWidth: true
                }
                KeyGroup {
                    keys: root.keys
                    scope: KeyTable.Compare
                    typed: search.text
                    Layout.fillWidth: true
                }
            }
        }
    }

    footer: [
        SwitchRow {
            text: qsTr("Single keys in lists")
            detail: qsTr("They work only while a list or an applicant has the focus. Every key can be changed.")
            checked: root.settings.singleKeys
            implicitWidth: root.width - 2 * Theme.space.s6 - (root.stacked ? 0 : change.implicitWidth + Theme.space.s2)
            onToggledBy: on => root.settings.singleKeys = on
        },
        AppButton {
            id: change
            text: qsTr("Change keys…")
            onClicked: root.workspace.palette.ask("changeKeys")
        }
    ]
}
