pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A button with a word, and where given an icon before and its keys after it.
T.Button {
    id: root

    enum Kind {
        Normal,
        Primary,
        Danger,
        DangerQuiet,
        Quiet,
        Plain
    }

    property int kind: AppButton.Normal
    /// For words that are not all our own: Qt takes an & in `text` for a key.
    property string label: root.text
    property string iconName: ""
    property list<string> caps
    property bool small: false
    /// Shown while the pointer rests on it; needed only where the word alone does not say it.
    property string tip: ""
    /// On a ground of its own colour: without a fill.
    property bool clear: false
    /// Takes a second line where one is too narrow for its word.
    property bool wraps: false

    readonly property bool filled: root.kind === AppButton.Primary || root.kind === AppButton.Danger
    readonly property color ink: {
        if (!root.enabled)
            return Theme.color.textDisabled;
        switch (root.kind) {
        case AppButton.Primary:
            return Theme.color.textOnAccent;
        case AppButton.Danger:
            return Theme.color.textOnDanger;
        case AppButton.DangerQuiet:
            return Theme.color.danger;
        case AppButton.Quiet:
            return Theme.color.accentText;
        default:
            return root.checked ? Theme.color.accentText : Theme.color.text;
        }
    }
    readonly property color fill: {
        if (!root.enabled)
            return root.filled ? Theme.color.sunken : root.kind === AppButton.Normal ? Theme.color.surface : "transparent";
        switch (root.kind) {
        case AppButton.Primary:
            return root.down ? Theme.color.accentPressed : root.hovered ? Theme.color.accentHover : Theme.color.accent;
        case AppButton.Danger:
            return root.down || root.hovered ? Theme.color.dangerHover : Theme.color.danger;
        default:
            break;
        }
        if (root.checked)
            return Theme.color.accentSoft;
        if (root.down)
            return Theme.color.pressed;
        if (root.hovered)
            return Theme.color.hover;
        return root.clear || root.kind === AppButton.Quiet || root.kind === AppButton.Plain ? "transparent" : Theme.color.surface;
    }
    readonly property color edge: {
        if (root.kind === AppButton.Quiet || root.kind === AppButton.Plain || root.filled)
            return Theme.highContrast && !root.enabled ? Theme.color.textDisabled : root.fill;
        if (!root.enabled)
            return Theme.color.border;
        return root.checked ? Theme.color.accent : Theme.color.borderButton;
    }

    implicitHeight: Math.max(root.small ? Theme.size.controlSmall : Theme.size.control, root.wraps ? contentItem.implicitHeight + Theme.space.s2 : 0)
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: (root.small ? Theme.space.s2 + 1 : Theme.space.s3) + Theme.size.hairline
    rightPadding: leftPadding - (root.caps.length > 0 ? Theme.space.s1 : 0)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label
    Accessible.onPressAction: if (root.enabled) root.clicked()
    // Return does what Space does; with Ctrl it is meant for the pane. A held key does it once.
    Keys.onPressed: event => {
        if ((event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter) || (event.modifiers & ~Qt.KeypadModifier) !== Qt.NoModifier)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.clicked();
    }

    contentItem: ButtonFace {
        iconName: root.iconName
        text: root.label
        caps: root.caps
        small: root.small
        wraps: root.wraps
        bare: root.filled
        ink: root.ink
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.fill
        border.width: Theme.size.hairline
        border.color: root.edge
    }

    FocusRing {
        visible: root.visualFocus
    }
    LazyTip {
        text: root.tip
        shown: root.hovered
    }
}
