pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A row of the side bar; `narrow` is the rail of icons, its word in a tooltip.
T.ItemDelegate {
    id: root

    property string iconName: ""
    property string number: ""
    property bool current: false
    property bool narrow: false
    property bool indented: false
    property list<string> caps
    property string accessibleText: root.number === "" ? root.text : root.text + ", " + root.number

    implicitWidth: root.narrow ? Theme.size.navRow + Theme.space.s2 : Theme.size.sidebar - 2 * Theme.space.s2
    implicitHeight: root.narrow ? Theme.size.control + Theme.space.s1 : Theme.size.navRow
    leftPadding: root.narrow ? 0 : root.indented ? Theme.space.s3 : Theme.space.s2
    rightPadding: root.narrow ? 0 : Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: if (root.enabled) root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: root.narrow ? 0 : Theme.space.inset

        Icon {
            name: root.iconName
            size: root.narrow ? Theme.size.iconNormal : Theme.size.icon
            color: root.current ? Theme.color.accentText : Theme.color.textMuted
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignCenter
        }
        PlainText {
            visible: !root.narrow
            text: root.text
            font: root.current ? Theme.type.bodyStrong.font : Theme.type.body.font
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            visible: !root.narrow && root.number !== ""
            text: root.number
            style: PlainText.SmallStrong
            font: Theme.type.smallStrong.numeric
            color: root.current ? Theme.color.accentText : Theme.color.textMuted
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.selection : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        Rectangle {
            visible: root.narrow && root.number !== ""
            x: parent.width - width - Theme.space.s1
            y: Theme.space.s1
            width: Theme.size.dot
            height: Theme.size.dot
            radius: height / 2
            color: Theme.color.unread
        }
    }

    FocusRing {
        visible: root.visualFocus
        inset: true
    }
    LazyTip {
        text: root.narrow || root.caps.length > 0 ? root.accessibleText : ""
        caps: root.caps
        shown: root.hovered || root.visualFocus
    }
}
