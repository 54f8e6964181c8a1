pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Something that the palette found, with the letters that made it fit set strong.
T.ItemDelegate {
    id: root

    required property int index
    required property string iconName
    required property string initials
    required property int avatarColor
    required property list<var> runs
    required property string detail
    required property list<string> caps
    required property string accessibleText
    property bool current: false

    /// The pointer came to it.
    signal pointed

    implicitHeight: Theme.size.controlSmall + Theme.space.inset
    leftPadding: Theme.space.s4 + Theme.space.hair
    rightPadding: Theme.space.s4 + Theme.space.hair
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    HoverHandler {
        // Rows that come to lie under a pointer at rest are not what it points at.
        onPointChanged: if (hovered && root.hovered)
            root.pointed()
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s2
            anchors.rightMargin: Theme.space.s2
            radius: Theme.radius.control
            color: root.current ? Theme.color.selection : "transparent"
            border.width: root.current && Theme.highContrast ? Theme.size.hairline : 0
            border.color: Theme.color.accent
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.inset

        Icon {
            name: root.iconName
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        Avatar {
            visible: root.iconName === ""
            initials: root.initials
            colorIndex: root.avatarColor
            agent: true
            size: Theme.size.iconNormal
        }
        MatchText {
            runs: root.runs
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), root.width / 2)
        }
        PlainText {
            style: PlainText.Muted
            text: root.detail
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        KeyCaps {
            caps: root.caps
        }
    }
}
