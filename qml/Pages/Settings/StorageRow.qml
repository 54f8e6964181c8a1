import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One kind of data: what it is, where it lies, how large it is.
Item {
    id: root

    required property string what
    required property string where
    required property string size
    required property string accessibleText
    readonly property bool beside: width >= Theme.size.list

    implicitHeight: Math.max(Theme.space.s8 + Theme.space.hair, grid.implicitHeight + Theme.space.s2)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.beside ? 3 : 2
        columnSpacing: Theme.space.s3
        rowSpacing: 0

        PlainText {
            text: root.what
            elide: Text.ElideRight
            Layout.preferredWidth: root.beside ? Theme.size.sidebar * 0.55 : -1
            Layout.fillWidth: !root.beside
            Accessible.ignored: true
        }

        PlainText {
            style: PlainText.Mono
            color: Theme.color.textMuted
            text: root.where
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Layout.row: root.beside ? 0 : 1
            Layout.column: root.beside ? 1 : 0
            Layout.columnSpan: root.beside ? 1 : 2
            Accessible.ignored: true
        }

        PlainText {
            style: PlainText.Muted
            text: root.size
            numeric: true
            Layout.row: 0
            Layout.column: root.beside ? 2 : 1
            Accessible.ignored: true
        }
    }

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
