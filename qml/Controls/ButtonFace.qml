pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

/// What is on a button: an icon, a word and keys, in the middle of it.
Item {
    id: root

    property string iconName: ""
    property string text: ""
    property list<string> caps
    property bool small: false
    property bool bare: false
    property bool wraps: false
    property color ink: Theme.color.text

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.space.gap

        Icon {
            name: root.iconName
            color: root.ink
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            text: root.text
            visible: root.text !== ""
            font: root.small ? Theme.type.smallMedium.font : Theme.type.bodyMedium.font
            color: root.ink
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            horizontalAlignment: root.wraps ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        KeyCaps {
            caps: root.caps
            bare: root.bare
            ink: root.bare ? root.ink : Theme.color.textMuted
            Layout.leftMargin: Theme.space.hair
        }
    }
}
