import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One thing that is known: what it is, over it. Without a value it is not there.
/// (No layouts where text wraps: in Qt 6.4 an inner one does not hear that it wraps differently.)
Column {
    id: root

    required property string label
    property string text
    /// What stands under the label instead of, or beneath, the text; as wide as `width` says.
    default property alias content: more.data

    visible: root.text !== "" || more.children.length > 0
    spacing: Theme.space.s1

    PlainText {
        width: root.width
        text: root.label
        font: Theme.type.smallStrong.font
        color: Theme.color.textMuted
    }
    PlainText {
        width: root.width
        visible: root.text !== ""
        text: root.text
        wrapMode: Text.Wrap
    }
    Column {
        id: more

        width: root.width
        visible: children.length > 0
        spacing: Theme.space.hair
    }
}
