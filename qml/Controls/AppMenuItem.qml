pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// One thing to do in a menu, with its icon and its keys.
T.MenuItem {
    id: root

    property string iconName: ""
    property list<string> caps
    property bool danger: false
    /// False takes it out of the menu.
    property bool offered: true
    readonly property color ink: !root.enabled ? Theme.color.textDisabled : root.danger ? Theme.color.danger : Theme.color.text

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: root.offered ? Theme.size.menuRow : 0
    visible: root.offered
    leftPadding: Theme.space.inset
    rightPadding: Theme.space.inset
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.onPressAction: {
        if (!root.enabled)
            return;
        root.triggered();
        if (root.menu)
            root.menu.dismiss();
    }

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Icon {
            name: root.checked ? "dialog-ok-apply" : root.iconName
            color: root.danger || !root.enabled ? root.ink : Theme.color.textMuted
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            text: root.text
            color: root.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        KeyCaps {
            caps: root.caps
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.highlighted ? Theme.color.selection : "transparent"
    }
}
