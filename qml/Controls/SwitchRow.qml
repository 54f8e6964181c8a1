pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A switch with its words before it; it acts at once.
T.Switch {
    id: root

    property string detail: ""

    /// The person changed it.
    signal toggledBy(bool on)

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.minTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Math.max(0, Math.round((Theme.size.minTarget - Theme.type.body.line) / 2))
    bottomPadding: topPadding
    rightPadding: indicator.width + Theme.space.s3
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
        readonly property real bead: Theme.size.switchHeight - 2 * Theme.space.s1

        x: root.width - width
        y: Math.round((root.contentItem.height - height) / 2) + root.topPadding
        width: Theme.size.switchWidth
        height: Theme.size.switchHeight
        radius: height / 2
        color: !root.enabled ? Theme.color.sunken : root.checked ? Theme.color.accent : Theme.color.sunken
        border.width: Theme.size.hairline
        border.color: !root.enabled ? Theme.color.border : root.checked ? Theme.color.accent : Theme.color.borderControl

        Rectangle {
            x: root.checked ? parent.width - width - Theme.space.s1 : Theme.space.s1
            y: Theme.space.s1
            width: parent.bead
            height: parent.bead
            radius: height / 2
            color: root.checked && root.enabled ? Theme.color.textOnAccent : Theme.color.borderControl

            Behavior on x {
                NumberAnimation {
                    duration: Theme.duration.fast
                    easing.type: Theme.duration.easing
                }
            }
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
