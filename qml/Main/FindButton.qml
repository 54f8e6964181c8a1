pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What looks like a field in the side bar and opens the palette.
T.AbstractButton {
    id: root

    required property KeyTable keys

    implicitHeight: Theme.size.iconButton
    leftPadding: Theme.space.inset
    rightPadding: Theme.space.s1
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.keys.words.text("palette")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.hovered ? Theme.color.hover : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.border
    }
    contentItem: RowLayout {
        spacing: Theme.space.s2

        Icon {
            name: "edit-find"
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            style: PlainText.Muted
            text: root.keys.words.text("palette")
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        KeyCaps {
            caps: [...root.keys.words.caps("palette")]
        }
    }

    FocusRing {
        visible: root.visualFocus
    }
}
