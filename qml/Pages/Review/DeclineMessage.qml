import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What is said to those who are declined: a template, one's own text over it, and how it reads
/// for the person that is chosen.
FocusScope {
    id: root

    required property DeclineSheet sheet

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s3

        ComboField {
            label: qsTr("Message")
            model: root.sheet.templateNames
            currentIndex: root.sheet.templateIndex
            onChosen: index => root.sheet.templateIndex = index
            Layout.fillWidth: true
        }
        TextBox {
            id: box

            focus: true
            lines: 5
            maximumLines: 9
            accessibleName: qsTr("Text of the message")
            placeholder: qsTr("Nothing is said, only declined")
            text: root.sheet.body
            onEdited: root.sheet.body = box.text
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.SmallMuted
                text: qsTr("Put in:")
            }
            Repeater {
                model: ["{agent}", "{role}", "{rate}"]

                // qmllint disable unqualified
                LinkButton {
                    required property string modelData
                    required property int index

                    text: modelData
                    onClicked: root.sheet.insertField(index)
                }
                // qmllint enable unqualified
            }
        }
        Rectangle {
            visible: root.sheet.body !== ""
            radius: Theme.radius.card
            color: Theme.color.background
            border.width: Theme.size.hairline
            border.color: root.sheet.previewProblem === "" ? Theme.color.border : Theme.color.warning
            implicitHeight: preview.implicitHeight + 2 * Theme.space.s3
            Layout.fillWidth: true

            ColumnLayout {
                id: preview

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space.s3
                y: Theme.space.s3
                spacing: Theme.space.s1

                PlainText {
                    style: PlainText.Strong
                    text: root.sheet.previewTitle
                    Layout.fillWidth: true
                }
                PlainText {
                    visible: text !== ""
                    style: PlainText.Small
                    color: Theme.color.warning
                    text: root.sheet.previewProblem
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                PlainText {
                    text: root.sheet.previewText
                    wrapMode: Text.Wrap
                    maximumLineCount: 14
                    Layout.fillWidth: true
                }
            }
        }
    }
}
