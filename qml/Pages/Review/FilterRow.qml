import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One filter to tick in the list of them.
Item {
    id: root

    required property string key
    required property string text
    required property bool on
    property bool current: false

    signal pressed

    function press(): void {
        root.pressed();
    }

    implicitHeight: Theme.size.navRow
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.focusable: true
    Accessible.focused: root.current
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.current ? Theme.color.selection : hover.hovered ? Theme.color.hover : "transparent"
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s2
        anchors.rightMargin: Theme.space.s2
        spacing: Theme.space.s2

        Rectangle {
            implicitWidth: Theme.size.checkBox
            implicitHeight: Theme.size.checkBox
            radius: Theme.radius.small
            color: root.on ? Theme.color.accent : Theme.color.surface
            border.width: Theme.size.hairline
            border.color: root.on ? Theme.color.accent : Theme.color.borderControl

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "dialog-ok-apply"
                size: Theme.size.iconTiny
                color: Theme.color.textOnAccent
            }
        }
        PlainText {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.press()
    }
}
