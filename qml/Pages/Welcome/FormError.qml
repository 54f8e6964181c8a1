import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// What went wrong with a form as a whole: what happened, then what is safe and what to do. Read
/// out as soon as it appears.
RowLayout {
    id: root

    required property string title
    required property string text

    visible: title !== "" || text !== ""
    spacing: Theme.space.s2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title + " " + root.text

    Icon {
        name: "dialog-error"
        color: Theme.color.danger
        size: Theme.size.icon
        Layout.preferredWidth: size
        Layout.preferredHeight: size
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        PlainText {
            style: PlainText.Small
            color: Theme.color.danger
            text: root.title
            visible: text !== ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainText {
            style: PlainText.SmallMuted
            text: root.text
            visible: text !== ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
