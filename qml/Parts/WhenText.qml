pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls

/// A time in short; the whole of it under the pointer and for the screen reader.
PlainText {
    id: root

    property string full

    style: PlainText.SmallMuted
    numeric: true
    Accessible.name: root.full === "" ? root.text : root.full

    HoverHandler {
        id: hover
    }
    LazyTip {
        text: root.full
        shown: hover.hovered
    }
}
