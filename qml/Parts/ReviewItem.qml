import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One review: stars, when, what was written, by whom.
Column {
    id: root

    required property string reviewer
    required property int rating
    required property string comment
    required property string whenText
    required property string accessibleText

    spacing: Theme.space.hair

    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    RowLayout {
        width: root.width
        spacing: Theme.space.s2

        Stars {
            visible: root.rating > 0
            rating: root.rating
        }
        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            text: root.whenText
            Layout.fillWidth: true
        }
    }
    PlainText {
        visible: text !== ""
        text: root.comment
        wrapMode: Text.Wrap
        width: root.width
    }
    PlainText {
        style: PlainText.SmallMuted
        text: root.reviewer
        elide: Text.ElideRight
        width: root.width
    }
}
