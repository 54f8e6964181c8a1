import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One review: stars, when, what was written, by whom.
ColumnLayout {
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
        spacing: Theme.space.s2

        Stars {
            visible: root.rating > 0
            rating: root.rating
        }
        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            text: root.whenText
        }
    }
    PlainText {
        visible: text !== ""
        text: root.comment
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        style: PlainText.SmallMuted
        text: root.reviewer
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
