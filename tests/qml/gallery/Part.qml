pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls

ColumnLayout {
    id: root

    property string title

    spacing: Theme.space.inset
    Layout.fillWidth: true

    PlainText {
        text: root.title
        style: PlainText.SmallStrong
        color: Theme.color.textMuted
    }
}
