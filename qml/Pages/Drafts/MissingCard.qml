import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What a role lacks before it can be published.
Rectangle {
    id: root

    required property string title
    required property string text

    visible: root.title !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space.inset
    radius: Theme.radius.card
    color: Theme.color.infoSoft
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.info
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + ". " + root.text

    RowLayout {
        id: row

        x: Theme.space.s3
        y: Theme.space.inset
        width: parent.width - 2 * x
        spacing: Theme.space.inset

        Icon {
            name: Theme.toneIcon(Tone.Info)
            color: Theme.color.info
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: size
            Layout.preferredHeight: Theme.type.body.line
            fillMode: Image.Pad
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                style: PlainText.Strong
                text: root.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                text: root.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
