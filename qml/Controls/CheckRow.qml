pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A box to check, its words after it.
T.CheckBox {
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
        radius: Theme.radius.small
        color: root.checked && root.enabled ? Theme.color.accent : root.enabled ? Theme.color.surface : Theme.color.sunken
        border.width: Theme.size.hairline
        border.color: !root.enabled ? Theme.color.border : root.checked ? Theme.color.accent : Theme.color.borderControl

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "dialog-ok-apply"
            size: Theme.size.iconTiny
            color: root.enabled ? Theme.color.textOnAccent : Theme.color.textDisabled
        }
        FocusRing {
            visible: root.visualFocus
            corner: parent.radius
        }
    }

    function press() {
        if (!root.enabled)
            return;
        root.toggle();
        root.toggledBy(root.checked);
    }
}
