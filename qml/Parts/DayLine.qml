import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A line between two days, or before what is new.
RowLayout {
    id: root

    required property string text
    property bool fresh: false
    readonly property color line: root.fresh ? Theme.color.accent : Theme.color.border

    spacing: Theme.space.s3
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        implicitHeight: Theme.size.hairline
        color: root.line
        Layout.fillWidth: true
    }
    PlainText {
        font: root.fresh ? Theme.type.smallStrong.font : Theme.type.small.font
        color: root.fresh ? Theme.color.accentText : Theme.color.textMuted
        text: root.text
        Accessible.ignored: true
    }
    Rectangle {
        implicitHeight: Theme.size.hairline
        color: root.line
        Layout.fillWidth: true
    }
}
