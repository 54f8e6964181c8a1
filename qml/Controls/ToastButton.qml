pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// An underlined word on the dark ground of a toast.
T.Button {
    id: root

    implicitHeight: Theme.size.controlSmall
    implicitWidth: contentItem.implicitWidth + 2 * Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        color: Theme.color.tooltipText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.family: Theme.type.family
        font.pixelSize: Theme.type.small.size
        font.weight: Theme.type.semibold
        font.underline: true
        Accessible.ignored: true
    }
    background: Item {}

    FocusRing {
        visible: root.visualFocus || root.hovered
        gap: 0
        border.width: root.visualFocus ? Theme.size.focusWidth : Theme.size.hairline
        border.color: Theme.color.tooltipText
    }
}
