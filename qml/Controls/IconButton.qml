pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A button that is only an icon: `text` is its name for the screen reader and its tooltip.
T.Button {
    id: root

    property string iconName: ""
    /// For words that are not our own: Qt takes an & in `text` for a key.
    property string label: root.text
    property list<string> caps
    property int iconSize: Theme.size.icon
    property color ink: !root.enabled ? Theme.color.textDisabled : root.checked ? Theme.color.accentText : Theme.color.textMuted
    /// Smaller, for use inside a field or a row.
    property bool small: false

    implicitWidth: root.small ? Theme.size.minTarget : Theme.size.iconButton
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.ink
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.checked ? Theme.color.accentSoft : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"
        border.width: Theme.highContrast && root.checked ? Theme.size.hairline : 0
        border.color: Theme.color.accent
    }

    FocusRing {
        visible: root.visualFocus
        gap: 0
    }
    LazyTip {
        text: root.label
        caps: root.caps
        shown: root.hovered || root.visualFocus
    }
}
