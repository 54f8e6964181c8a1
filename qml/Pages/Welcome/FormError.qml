import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// What went wrong with a form as a whole: what happened, then what is safe and what to do. Read
/// out as soon as it appears.
Item {
    id: root

    required property string title
    required property string text

    visible: title !== "" || text !== ""
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title + " " + root.text

    Icon {
        id: icon

        name: "dialog-error"
        color: Theme.color.danger
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: parent.right

        PlainText {
            style: PlainText.SmallStrong
            color: Theme.color.danger
            text: root.title
            visible: text !== ""
            wrapMode: Text.Wrap
            width: parent.width
            Accessible.ignored: true
        }

        PlainText {
            style: PlainText.SmallMuted
            text: root.text
            visible: text !== ""
            wrapMode: Text.Wrap
            width: parent.width
            Accessible.ignored: true
        }
    }
}
