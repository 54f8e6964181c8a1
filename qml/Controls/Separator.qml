pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// A hairline.
Rectangle {
    id: root

    property bool vertical: false

    implicitWidth: Theme.size.hairline
    implicitHeight: Theme.size.hairline
    color: Theme.color.border
    Accessible.ignored: true
}
