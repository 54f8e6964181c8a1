import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A button that stands in a line of words.
T.Button {
    id: root

    property color ink: Theme.color.accentText

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.type.small.line, contentItem.implicitHeight)
    leftPadding: Theme.space.hair
    rightPadding: Theme.space.hair
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    // The line is lower than what is comfortable to hit.
    containmentMask: Item {
        y: -Theme.space.s1
        width: root.width
        height: root.height + 2 * Theme.space.s1
    }
    contentItem: PlainText {
        style: PlainText.Small
        font: root.hovered ? Theme.type.smallMedium.underlined : Theme.type.smallMedium.font
        color: root.enabled ? root.ink : Theme.color.textDisabled
        text: root.text
        Accessible.ignored: true
    }
    background: Rectangle {
        visible: root.visualFocus
        color: "transparent"
        radius: Theme.radius.small
        border.width: Theme.size.focusWidth
        border.color: Theme.color.focus
    }
}
