pragma ComponentBehavior: Bound

import QtQuick

/// The words of a switch, a box to check or a choice, with a line below that explains.
Item {
    id: root

    property string text: ""
    property string detail: ""

    implicitWidth: Math.max(words.implicitWidth, more.implicitWidth)
    implicitHeight: words.height + (more.visible ? more.height : 0)

    PlainText {
        id: words
        width: root.width
        text: root.text
        wrapMode: Text.Wrap
        bottomPadding: 0
        Accessible.ignored: true
    }
    PlainText {
        id: more
        anchors.top: words.bottom
        width: root.width
        visible: text !== ""
        text: root.detail
        style: PlainText.SmallMuted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
