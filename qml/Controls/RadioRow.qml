pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// One of several choices below each other, its words after it.
T.RadioButton {
    id: root

    property string detail: ""

    /// The person changed it.
    signal toggledBy(bool on)

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.minTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Math.max(0, Math.round((Theme.size.minTarget - Theme.type.body.line) / 2))
    bottomPadding: topPadding
    leftPadding: indicator.width + Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    onToggled: root.toggledBy(root.checked)

    contentItem: ChoiceText {
        text: root.text
        detail: root.detail
    }
    indicator: Rectangle {
        y: root.topPadding + Math.round((Theme.type.body.line - height) / 2)
        width: Theme.size.checkBox
        height: Theme.size.checkBox
        radius: height / 2
        color: root.enabled ? Theme.color.surface : Theme.color.sunken
        border.width: root.checked ? Math.round(width * 0.28) : Theme.size.hairline
        border.color: !root.enabled ? Theme.color.border : root.checked ? Theme.color.accent : Theme.color.borderControl

        FocusRing {
            visible: root.visualFocus
            corner: parent.radius
        }
    }

    function press() {
        if (!root.enabled || root.checked)
            return;
        root.toggle();
        root.toggledBy(root.checked);
    }
}
