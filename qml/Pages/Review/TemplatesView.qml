import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Templates are made, changed, taken in and written out here. What is typed is kept at once.
AppDialog {
    id: root

    required property TemplatesPage templates
    required property KeyTable keys

    readonly property bool twoColumns: root.width > Theme.size.dialog + Theme.space.s12

    title: qsTr("Templates")
    wanted: Theme.size.readingMax + Theme.size.field
    closesOnReject: false
    initialFocus: close
    onRejected: root.templates.open = false

    headerItems: [
        AppButton {
            small: true
            iconName: "list-add"
            text: qsTr("New")
            onClicked: root.templates.create()
        }
    ]
    footer: [
        AppButton {
            kind: AppButton.Plain
            iconName: "document-save"
            text: qsTr("Import…")
            onClicked: if (!open.ask())
                file.forceActiveFocus(Qt.OtherFocusReason)
        },
        AppButton {
            kind: AppButton.Plain
            iconName: "document-export"
            text: qsTr("Export…")
            onClicked: if (!save.ask())
                root.templates.exportAll()
        },
        AppButton {
            id: close

            kind: AppButton.Primary
            text: qsTr("Close")
            caps: [...root.keys.words.caps("dialog.cancel")]
            onClicked: root.templates.open = false
        }
    ]

    PlainText {
        style: PlainText.Muted
        text: qsTr("Kept on this computer. {agent}, {role} and {rate} are filled in for each person.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Banner {
        boxed: true
        tone: root.templates.messageTone
        text: root.templates.message
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.twoColumns ? 2 : 1
        columnSpacing: Theme.space.s5
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        TemplatesListPane {
            templates: root.templates
            Layout.fillWidth: !root.twoColumns
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.size.listMin
            Layout.preferredHeight: root.twoColumns ? Theme.size.stateText + Theme.size.row : Theme.size.rowTwoLine * 2
        }
        TemplateEditor {
            templates: root.templates
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    FileAsk {
        id: open

        title: qsTr("Take over templates from a file")
        //: A kind of files in the system's dialog; what is in brackets stays as it is
        filters: [qsTr("Templates (*.json)")]
        onPicked: file => root.templates.importFrom(file)
    }
    FileAsk {
        id: save

        kind: FileAsk.SaveFile
        title: qsTr("Write your templates to a file")
        filters: open.filters
        suffix: "json"
        onPicked: file => root.templates.exportTo(file)
    }
    DropArea {
        parent: root.contentItem
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                root.templates.importFrom(drop.urls[0].toString());
        }
    }
    RowLayout {
        visible: !open.available
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Field {
            id: file

            label: qsTr("Take over templates from a file")
            placeholder: qsTr("Path of a file, or drop one here")
            onAccepted: root.templates.importFrom(file.text)
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Import")
            enabled: file.text !== ""
            Layout.alignment: Qt.AlignBottom
            onClicked: root.templates.importFrom(file.text)
        }
    }
}
