pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What a new draft begins with.
AppDialog {
    id: root

    required property RoleEditor editor

    function take(row: int): void {
        if (row < 0)
            return;
        root.close();
        root.editor.newFromTemplate(row);
    }

    title: qsTr("New from a template")
    initialFocus: list
    onOpened: list.currentIndex = 0

    PlainText {
        style: PlainText.Muted
        text: qsTr("A new draft begins with its words. What you are writing stays a draft.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowsView {
        id: list

        model: root.editor.templates
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 8 * Theme.size.row)
        Accessible.name: root.title
        Keys.onDownPressed: list.moveCursor(1)
        Keys.onUpPressed: list.moveCursor(-1)
        Keys.onReturnPressed: root.take(list.currentIndex)
        Keys.onEnterPressed: root.take(list.currentIndex)
        Keys.onDeletePressed: root.editor.removeTemplate(list.currentIndex)

        delegate: RowBase {
            id: row

            required property int index
            required property string name
            required property string detail
            required property bool own

            width: ListView.view.width
            focused: ListView.isCurrentItem && list.activeFocus
            focusPolicy: Qt.NoFocus
            takesReturn: false
            accessibleText: row.name + ", " + row.detail
            onActivated: root.take(row.index)

            contentItem: RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    style: PlainText.Body
                    text: row.name
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                PlainText {
                    style: PlainText.SmallMuted
                    text: row.detail
                    Layout.maximumWidth: row.width / 2
                    Accessible.ignored: true
                }
                IconButton {
                    visible: row.own
                    small: true
                    iconName: "edit-delete"
                    text: qsTr("Delete")
                    //: %1 is the name of a template
                    label: qsTr("Delete template %1").arg(row.name)
                    onClicked: root.editor.removeTemplate(row.index)
                }
            }
        }
    }

    footer: [
        AppButton {
            text: qsTr("Cancel")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        },
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Begin with it")
            enabled: list.currentIndex >= 0
            onClicked: root.take(list.currentIndex)
        }
    ]
}
