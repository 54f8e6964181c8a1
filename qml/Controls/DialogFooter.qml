pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

/// The strip of a dialog that holds its buttons: side by side at the right, or below each other
/// where they do not fit.
Item {
    id: root

    property alias buttons: grid.data
    readonly property bool filled: grid.children.length > 0
    readonly property real room: root.width - 2 * Theme.space.s6
    readonly property real natural: root.naturalWidth()
    readonly property bool stacked: root.natural > root.room

    onStackedChanged: root.fit()
    implicitHeight: root.filled ? grid.implicitHeight + 2 * Theme.space.s3 : 0
    visible: root.filled

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
    GridLayout {
        id: grid
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        width: root.stacked ? root.room : root.natural
        columns: root.stacked ? 1 : Math.max(1, grid.children.length)
        columnSpacing: Theme.space.s2
        rowSpacing: Theme.space.s2
    }

    /// Below each other they are as wide as the dialog, and long words take two lines.
    function fit() {
        for (let i = 0; i < grid.children.length; ++i) {
            const button = grid.children[i] as AppButton;
            if (!button)
                continue;
            button.Layout.fillWidth = root.stacked;
            button.wraps = root.stacked;
        }
    }

    /// What the buttons want side by side.
    function naturalWidth(): real {
        let sum = 0;
        for (let i = 0; i < grid.children.length; ++i) {
            if (grid.children[i].visible)
                sum += grid.children[i].implicitWidth + (sum > 0 ? Theme.space.s2 : 0);
        }
        return sum;
    }
}
