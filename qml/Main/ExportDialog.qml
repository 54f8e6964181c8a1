pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What is written to a file: which rows, in which form, under which name and where.
AppDialog {
    id: root

    required property Workspace workspace
    readonly property OutForm form: root.workspace.outForm
    readonly property FileOut out: root.workspace.out
    readonly property bool done: root.out.canOpen

    title: root.form.title
    iconName: "document-export"
    initialFocus: forms
    onOpened: name.text = root.form.name

    Connections {
        target: root.form

        function onChanged(): void {
            if (!name.input.activeFocus)
                name.text = root.form.name;
        }
    }

    ComboField {
        label: qsTr("What")
        model: root.form.parts
        currentIndex: root.form.part
        visible: root.form.parts.length > 1
        Layout.fillWidth: true
        onChosen: index => root.form.part = index
    }
    ComboField {
        id: forms

        label: qsTr("As")
        model: root.form.forms
        currentIndex: root.form.form
        Layout.fillWidth: true
        onChosen: index => root.form.form = index
    }
    CheckRow {
        text: qsTr("With the letters")
        checked: root.form.letter
        visible: root.form.hasColumns
        Layout.fillWidth: true
        onToggledBy: on => root.form.letter = on
    }
    CheckRow {
        text: qsTr("With my marks")
        detail: qsTr("Stage, stars, tags and notes are private: whoever gets the file can read them")
        checked: root.form.marks
        visible: root.form.hasColumns
        Layout.fillWidth: true
        onToggledBy: on => root.form.marks = on
    }
    Field {
        id: name

        label: qsTr("Name of the file")
        error: root.form.nameError
        hint: root.form.nameHint
        Layout.fillWidth: true
        onEdited: root.form.name = name.text
        onAccepted: root.form.start()
    }
    ComboField {
        label: qsTr("Folder")
        model: root.form.folders
        currentIndex: root.form.folderIndex
        Layout.fillWidth: true
        onChosen: index => {
            if (index === root.form.folders.length - 1 && other.ask()) {
                root.form.changed(); // the choice stands as it was until a folder is chosen
                return;
            }
            root.form.folderIndex = index;
            if (root.form.folderIsOther)
                folder.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    FileAsk {
        id: other

        kind: FileAsk.Folder
        title: qsTr("Folder for the file")
        onPicked: folder => root.form.takeFolder(folder)
    }
    Field {
        id: folder

        label: qsTr("Path of the folder")
        text: root.form.folder
        error: root.form.folderIsOther ? root.form.folderError : ""
        visible: root.form.folderIsOther
        Layout.fillWidth: true
        onEdited: root.form.folder = folder.text
        onAccepted: root.form.start()
    }
    PlainText {
        style: PlainText.Muted
        text: root.form.preparing ? qsTr("Reading what is missing…") : root.form.countText
        visible: root.out.text === ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Banner {
        boxed: true
        tone: Tone.Waiting
        text: root.form.missing
        visible: text !== ""
        Layout.fillWidth: true
    }
    OutLine {
        out: root.out
        Layout.fillWidth: true
    }

    footer: [
        AppButton {
            kind: AppButton.Plain
            text: root.done ? qsTr("Close") : qsTr("Cancel")
            caps: [...root.workspace.keys.words.caps("dialog.cancel")]
            onClicked: root.reject()
        },
        AppButton {
            kind: root.done ? AppButton.Normal : AppButton.Primary
            iconName: "document-save"
            text: root.done ? qsTr("Write again") : qsTr("Write the file")
            enabled: root.form.canStart
            onClicked: root.form.start()
        }
    ]
}
