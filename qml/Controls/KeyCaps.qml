pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// The keys of an action, drawn as caps: ["Ctrl", "↵"]. "/" and "…" between keys are no caps.
Row {
    id: root

    property list<string> caps
    /// Drawn in `ink` without a fill, on an accent, a toast or a tooltip.
    property bool bare: false
    property color ink: Theme.color.textMuted

    spacing: Theme.space.hair
    visible: root.caps.length > 0
    Accessible.ignored: true

    Repeater {
        model: root.caps

        Rectangle {
            id: cap

            required property string modelData
            readonly property bool joint: cap.modelData === "/" || cap.modelData === "…"

            implicitWidth: cap.joint ? word.implicitWidth + Theme.space.s1 : Math.max(implicitHeight, word.implicitWidth + 2 * Theme.space.s1)
            implicitHeight: Theme.type.micro.line + Theme.space.hair
            radius: Theme.radius.key
            color: cap.joint || root.bare ? "transparent" : Theme.color.sunken
            border.width: cap.joint ? 0 : Theme.size.hairline
            border.color: root.bare ? root.ink : Theme.color.border

            PlainText {
                id: word
                anchors.centerIn: parent
                text: cap.modelData
                style: PlainText.Micro
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
