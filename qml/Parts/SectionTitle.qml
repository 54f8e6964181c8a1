import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The title of a part of a page, and a word at its right.
RowLayout {
    id: root

    required property string text
    property string beside

    spacing: Theme.space.s2

    PlainText {
        style: PlainText.Heading
        text: root.text
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        style: PlainText.SmallMuted
        numeric: true
        text: root.beside
    }
}
