import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A setting that is on or off, with the line below it that every setting has.
SwitchRow {
    id: root

    topPadding: Math.max(Theme.space.s1, Math.round((Theme.size.row - contentItem.implicitHeight) / 2))
    bottomPadding: topPadding

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
