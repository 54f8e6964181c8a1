import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Which keys do what in the palette.
Item {
    id: root

    required property KeyTable keys
    property bool finding: true

    implicitHeight: Theme.size.control + Theme.space.hair

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.size.hairline
        color: Theme.color.background
        radius: Theme.radius.dialog - Theme.size.hairline

        Rectangle {
            width: parent.width
            height: Theme.radius.dialog
            color: parent.color
        }
    }
    Separator {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.gap

        KeyCaps {
            caps: ["↑", "↓"]
        }
        PlainText {
            style: PlainText.SmallMuted
            //: What the arrow keys do
            text: qsTr("move")
            Layout.rightMargin: Theme.space.s2
            Accessible.ignored: true
        }
        KeyCaps {
            caps: ["↵"]
        }
        PlainText {
            style: PlainText.SmallMuted
            //: What the Return key does: what the row says
            text: qsTr("run")
            Layout.rightMargin: Theme.space.s2
            Accessible.ignored: true
        }
        KeyCaps {
            caps: [...root.keys.words.caps("dialog.cancel")]
        }
        PlainText {
            style: PlainText.SmallMuted
            //: What the Esc key does
            text: qsTr("close")
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        PlainText {
            style: PlainText.SmallMuted
            text: qsTr("Paste a web link to open it here")
            visible: root.finding && root.width >= Theme.size.dialog
        }
    }
}
