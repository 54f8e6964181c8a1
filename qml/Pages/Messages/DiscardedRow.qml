import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// A draft that was given up, and can be had back.
RowBase {
    id: root

    required property string name
    required property string roleTitle
    required property string said
    required property string whenText
    required property string whenFull
    required accessibleText

    signal restore
    signal erase

    implicitHeight: Theme.size.rowApplicant + Theme.space.s4
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it
    onActivated: root.restore()

    contentItem: ColumnLayout {
        spacing: Theme.size.hairline

        RowLayout {
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.Strong
                text: root.name
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            WhenText {
                text: root.whenText
                full: root.whenFull
                Accessible.ignored: true
            }
        }
        PlainText {
            style: PlainText.Muted
            text: root.said
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.space.s3

            LinkButton {
                text: qsTr("Restore")
                onClicked: root.restore()
            }
            LinkButton {
                text: qsTr("Delete")
                ink: Theme.color.textMuted
                onClicked: root.erase()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
