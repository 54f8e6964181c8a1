pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// The label above a field; pressing it moves the focus there.
PlainText {
    id: root

    signal pressed

    visible: root.text !== ""
    font: Theme.type.smallMedium.font
    Accessible.ignored: true

    TapHandler {
        onTapped: root.pressed()
    }
}
