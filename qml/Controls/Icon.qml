pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import AgentsGetHired.Theme

/// A black drawing of `:/icons` in a colour of ours.
ColorImage {
    id: root

    property string name: ""
    property int size: Theme.size.icon

    source: Theme.icon(root.name)
    color: Theme.color.textMuted
    sourceSize.width: root.size
    sourceSize.height: root.size
    width: root.size
    height: root.size
    visible: root.name !== ""
    Accessible.ignored: true
}
