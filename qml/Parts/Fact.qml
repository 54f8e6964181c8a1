import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One thing that is known: what it is, over it. Without a value it is not there.
ColumnLayout {
    id: root

    required property string label
    property string text
    /// What stands under the label instead of, or beneath, the text.
    default property alias content: more.data

    visible: root.text !== "" || more.children.length > 0
    spacing: Theme.space.s1

    PlainText {
        text: root.label
        font: Theme.type.smallStrong.font
        color: Theme.color.textMuted
        Layout.fillWidth: true
    }
    PlainText {
        visible: root.text !== ""
        text: root.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: more

        visible: children.length > 0
        spacing: Theme.space.hair
        Layout.fillWidth: true
    }
}
