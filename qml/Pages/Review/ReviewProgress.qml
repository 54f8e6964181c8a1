import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// How many of the applicants were decided about, how many of them are on the shortlist, and what
/// waits for the network.
Item {
    id: root

    required property string text
    required property int value
    required property int total
    property string beside: ""
    property string waiting: ""
    property bool inOneLine: false

    implicitHeight: column.implicitHeight + Theme.space.s5

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        y: Theme.space.inset
        spacing: Theme.space.gap

        RowLayout {
            width: column.width
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.SmallStrong
                numeric: true
                text: root.text
            }
            ProgressLine {
                visible: root.inOneLine
                value: root.value
                total: root.total
                accessibleName: root.text
                Layout.fillWidth: true
            }
            Item {
                visible: !root.inOneLine
                Layout.fillWidth: true
            }
            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.beside
            }
        }
        ProgressLine {
            visible: !root.inOneLine
            value: root.value
            total: root.total
            accessibleName: root.text
            width: column.width
        }
        Row {
            visible: root.waiting !== ""
            spacing: Theme.space.s1

            Icon {
                name: "network-offline"
                size: Theme.size.iconTiny
                color: Theme.color.warning
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                style: PlainText.Small
                color: Theme.color.warning
                numeric: true
                text: root.waiting
            }
        }
    }
}
