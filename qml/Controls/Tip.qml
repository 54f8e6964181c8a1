pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A tooltip with the keys of what it explains. `shown` is what it waits for, as a rule
/// `control.hovered`.
T.ToolTip {
    id: root

    property list<string> caps
    property bool shown: false

    visible: root.shown && root.text !== ""
    delay: Theme.duration.tooltipDelay
    x: Math.round((parent.width - width) / 2)
    y: parent.height + Theme.space.s1
    margins: Theme.space.s1
    padding: Theme.space.s1
    leftPadding: Theme.space.s2
    rightPadding: Theme.space.s2
    implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, Theme.size.toast)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Face {
        text: root.text
        caps: root.caps
        wide: root.implicitWidth >= Theme.size.toast
    }
    background: Rectangle {
        radius: Theme.radius.small
        color: Theme.color.tooltip
    }

    component Face: Item {
        id: face

        property string text
        property list<string> caps
        property bool wide

        implicitWidth: word.implicitWidth + (keys.visible ? keys.implicitWidth + Theme.space.s2 : 0)
        implicitHeight: word.implicitHeight

        PlainText {
            id: word
            anchors.left: parent.left
            anchors.right: keys.visible ? keys.left : parent.right
            anchors.rightMargin: keys.visible ? Theme.space.s2 : 0
            text: face.text
            style: PlainText.Small
            color: Theme.color.tooltipText
            wrapMode: face.wide ? Text.Wrap : Text.NoWrap
            maximumLineCount: 8
        }
        KeyCaps {
            id: keys
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            caps: face.caps
            bare: true
            ink: Theme.color.tooltipText
        }
    }
}
