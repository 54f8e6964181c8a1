import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// How a draft stood at one time.
RowBase {
    id: root

    required property string version
    required property string name
    required property string whenText
    required property bool published
    required accessibleText

    implicitHeight: Theme.size.navRow + Theme.space.s1
    topPadding: 0
    bottomPadding: 0
    leftPadding: Theme.space.inset
    rightPadding: Theme.space.inset
    separator: false
    focusPolicy: Qt.NoFocus
    takesReturn: false

    contentItem: RowLayout {
        spacing: Theme.space.s2

        PlainText {
            text: root.name
            font: root.published ? Theme.type.bodyMedium.font : Theme.type.body.font
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            text: root.whenText
            Accessible.ignored: true
        }
    }
}
