pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

/// What stands under a field: what is wrong, what is right, or a hint; one of them, in this order.
RowLayout {
    id: root

    property string error: ""
    property string good: ""
    property string hint: ""
    readonly property string words: root.error !== "" ? root.error : root.good !== "" ? root.good : root.hint
    readonly property color ink: root.error !== "" ? Theme.color.danger : root.good !== "" ? Theme.color.success : Theme.color.textMuted

    visible: root.words !== ""
    spacing: Theme.space.s1

    Icon {
        name: root.error !== "" ? "dialog-error" : root.good !== "" ? "dialog-ok-apply" : ""
        size: Theme.size.iconTiny
        color: root.ink
        Layout.preferredWidth: size
        Layout.preferredHeight: Theme.type.small.line
        fillMode: Image.Pad
        Layout.alignment: Qt.AlignTop
    }
    PlainText {
        text: root.words
        style: PlainText.Small
        color: root.ink
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
