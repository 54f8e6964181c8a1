pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// What floats over the window: a menu, a list of choices, a dialog.
Rectangle {
    radius: Theme.radius.card
    color: Theme.color.raised
    border.width: Theme.size.hairline
    border.color: Theme.color.border
}
