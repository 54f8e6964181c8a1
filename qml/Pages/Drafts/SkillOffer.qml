import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A skill that could be meant.
RowBase {
    id: root

    required property string modelData

    implicitHeight: Theme.size.menuRow
    topPadding: 0
    bottomPadding: 0
    leftPadding: Theme.space.inset
    separator: false
    focusPolicy: Qt.NoFocus
    accessibleText: root.modelData
    contentItem: PlainText {
        text: root.modelData
        Accessible.ignored: true
    }
}
