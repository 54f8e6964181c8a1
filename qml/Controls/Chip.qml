pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A skill, a filter or another small word. Only a `pressable` one takes the focus and answers a
/// press; `removable` has a cross that asks for its removal.
Item {
    id: root

    enum Kind {
        Plain,
        Matched,
        Missing,
        Selected
    }

    property string text: ""
    property int kind: Chip.Plain
    property string iconName: root.kind === Chip.Matched ? "dialog-ok-apply" : root.kind === Chip.Missing ? "list-remove" : ""
    property bool pressable: false
    property bool removable: false
    /// "audit trail, not among the agent's skills": the state in words.
    property string accessibleText: root.text
    readonly property bool strong: root.kind === Chip.Matched || root.kind === Chip.Selected
    readonly property color ink: root.kind === Chip.Matched ? Theme.color.success : root.kind === Chip.Selected ? Theme.color.accentText : root.kind === Chip.Missing ? Theme.color.textMuted : Theme.color.text

    signal clicked
    signal removed

    implicitHeight: Theme.size.minTarget
    implicitWidth: row.implicitWidth + row.anchors.leftMargin + row.anchors.rightMargin
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText
    Accessible.ignored: root.pressable

    ChipFrame {
        anchors.fill: parent
        dashed: root.kind === Chip.Missing
        color: root.kind === Chip.Matched ? Theme.color.successSoft : root.kind === Chip.Selected ? Theme.color.accentSoft : button.down ? Theme.color.pressed : button.hovered ? Theme.color.hover : Theme.color.surface
        edge: root.kind === Chip.Matched ? Theme.highContrast ? Theme.color.border : "transparent" : root.kind === Chip.Selected ? Theme.color.accent : root.kind === Chip.Missing ? Theme.color.borderControl : Theme.color.border
    }
    T.AbstractButton {
        id: button
        anchors.fill: parent
        visible: root.pressable
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.accessibleText
        Accessible.onPressAction: if (button.enabled) button.clicked()
        onClicked: root.clicked()

        FocusRing {
            visible: button.visualFocus
            corner: root.height / 2
        }
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s2 + 1
        anchors.rightMargin: root.removable ? Theme.space.s1 : Theme.space.s2 + 1
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
            font: root.strong ? Theme.type.smallMedium.font : Theme.type.small.font
            color: root.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        IconButton {
            visible: root.removable
            Accessible.ignored: !root.removable
            implicitWidth: Theme.size.iconNormal
            implicitHeight: Theme.size.minTarget
            iconName: "window-close"
            iconSize: Theme.size.iconTiny
            ink: root.ink
            //: %1 is the word of a chip, e.g. a skill
            label: qsTr("Remove %1").arg(root.text)
            onClicked: root.removed()
        }
    }
}
