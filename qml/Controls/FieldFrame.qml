pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// The box of a field in its states.
Rectangle {
    id: root

    property bool focused: false
    property bool bad: false
    property bool dead: false
    property real corner: Theme.radius.control

    radius: root.corner
    color: root.dead ? Theme.color.sunken : Theme.color.surface
    border.width: Theme.size.hairline
    border.color: root.bad ? Theme.color.danger : root.dead ? Theme.color.border : Theme.color.borderControl

    FocusRing {
        visible: root.focused
        gap: 1
        corner: root.corner
    }
}
