pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// An average as a star and a figure: ★ 4.8 (12).
Row {
    id: root

    property string text: ""
    property string count: ""
    property string accessibleText: root.count === "" ? root.text : root.text + " (" + root.count + ")"

    spacing: Theme.space.s1
    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "starred"
        size: Theme.size.iconTiny
        color: Theme.color.rating
    }
    PlainText {
        text: root.text
        style: PlainText.Small
        numeric: true
        Accessible.ignored: true
    }
    PlainText {
        visible: root.count !== ""
        text: "(" + root.count + ")"
        style: PlainText.SmallMuted
        numeric: true
        Accessible.ignored: true
    }
}
