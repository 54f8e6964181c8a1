import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One of my roles in the side bar: its title, and how many applicants are new; a role that is not
/// open any more is muted and says so.
T.Button {
    id: root

    required property string roleId
    required property string title
    required property string statusWord
    required property bool open
    required property int newCount
    required property string accessibleText
    property bool current: false

    implicitHeight: Theme.size.navRow
    leftPadding: Theme.space.s3
    rightPadding: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.inset

        PlainText {
            text: root.title
            color: root.open ? Theme.color.text : Theme.color.textMuted
            font: root.current ? Theme.type.bodyMedium.font : Theme.type.body.font
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            text: root.open ? root.newCount : root.statusWord
            style: root.open ? PlainText.SmallStrong : PlainText.SmallMuted
            color: Theme.color.textMuted
            numeric: root.open
            visible: !root.open || root.newCount > 0
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.selectionInactive : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"
    }

    FocusRing {
        inset: true
        visible: root.visualFocus
    }
}
