import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The template that is chosen.
FocusScope {
    id: root

    required property TemplatesPage templates

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s3

        Field {
            id: name

            label: qsTr("Name")
            text: root.templates.name
            readOnly: !root.templates.own
            onEdited: root.templates.name = name.text
            Layout.fillWidth: true
        }
        TextBox {
            id: box

            label: qsTr("Text")
            lines: 8
            maximumLines: 12
            text: root.templates.body
            readOnly: !root.templates.own
            error: root.templates.problem
            hint: root.templates.own ? "" : qsTr("Comes with the app. Make a copy to change it.")
            onEdited: root.templates.body = box.text
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.space.s2

            AppButton {
                small: true
                iconName: "edit-copy"
                text: qsTr("Make a copy")
                onClicked: root.templates.duplicate()
            }
            AppButton {
                small: true
                visible: root.templates.own
                kind: AppButton.DangerQuiet
                iconName: "edit-delete"
                text: qsTr("Delete")
                onClicked: root.templates.remove()
            }
            Repeater {
                model: root.templates.own ? ["{agent}", "{role}", "{rate}"] : []

                // qmllint disable unqualified
                LinkButton {
                    required property string modelData
                    required property int index

                    text: modelData
                    onClicked: root.templates.insertField(index)
                }
                // qmllint enable unqualified
            }
        }
    }
}
