import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// How many of the applicants were looked at.
Item {
    id: root

    required property string text
    required property int value
    required property int total
    property bool inOneLine: false

    implicitHeight: grid.implicitHeight + Theme.space.s5

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        y: Theme.space.inset
        columns: root.inOneLine ? 2 : 1
        rowSpacing: Theme.space.gap
        columnSpacing: Theme.space.s2

        PlainText {
            style: PlainText.SmallStrong
            numeric: true
            text: root.text
        }
        ProgressLine {
            value: root.value
            total: root.total
            accessibleName: root.text
            Layout.fillWidth: true
        }
    }
}
