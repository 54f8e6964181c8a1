pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A skill, a filter or another small word. Only a `pressable` one takes the focus and answers a
/// press; `removable` has a cross that asks for its removal.
T.AbstractButton {
    id: root

    enum Kind {
        Plain,
        Matched,
        Missing,
        Selected
    }

    property int kind: Chip.Plain
    property string iconName: root.kind === Chip.Matched ? "dialog-ok-apply" : root.kind === Chip.Missing ? "list-remove" : ""
    property bool pressable: false
    property bool removable: false
    /// "audit trail, not among the agent's skills": the state in words.
    property string accessibleText: root.text
    readonly property color ink: root.kind === Chip.Matched ? Theme.color.success : root.kind === Chip.Selected ? Theme.color.accentText : root.kind === Chip.Missing ? Theme.color.textMuted : Theme.color.text

    signal removed

    implicitHeight: Theme.size.minTarget
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space.s2 + 1
    rightPadding: root.removable ? Theme.space.s1 : Theme.space.s2 + 1
    hoverEnabled: root.pressable
    focusPolicy: root.pressable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: root.pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.accessibleText
    Accessible.focusable: root.pressable
    Accessible.onPressAction: if (root.pressable && root.enabled) root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s1 + 1

        Icon {
            name: root.iconName
            size: Theme.size.iconTiny
            color: root.ink
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            text: root.text
            font: root.kind === Chip.Matched || root.kind === Chip.Selected ? Theme.type.smallMedium.font : Theme.type.small.font
            color: root.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        IconButton {
            visible: root.removable
            implicitWidth: Theme.size.iconNormal
            iconName: "window-close"
            iconSize: Theme.size.iconTiny
            ink: root.ink
            //: %1 is the word of a chip, e.g. a skill
            text: qsTr("Remove %1").arg(root.text)
            onClicked: root.removed()
        }
    }
    background: ChipFrame {
        dashed: root.kind === Chip.Missing
        color: root.kind === Chip.Matched ? Theme.color.successSoft : root.kind === Chip.Selected ? Theme.color.accentSoft : root.down ? Theme.color.pressed : root.hovered && root.pressable ? Theme.color.hover : Theme.color.surface
        edge: root.kind === Chip.Matched ? Theme.highContrast ? Theme.color.border : "transparent" : root.kind === Chip.Selected ? Theme.color.accent : root.kind === Chip.Missing ? Theme.color.borderControl : Theme.color.border
    }

    FocusRing {
        visible: root.visualFocus
        corner: root.height / 2
    }
}
