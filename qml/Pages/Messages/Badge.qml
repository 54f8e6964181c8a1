import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A word or a number on a ground of its own: how many are unread, that there is a draft.
Rectangle {
    id: root

    required property string text
    property bool strong: false

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 2 * (root.strong ? Theme.space.s1 : Theme.space.gap))
    implicitHeight: root.strong ? Theme.type.body.line : Theme.type.micro.line + Theme.space.s1
    radius: height / 2
    color: root.strong ? Theme.color.accent : Theme.color.accentSoft

    PlainText {
        id: words

        anchors.centerIn: parent
        font: root.strong ? Theme.type.microStrong.numeric : Theme.type.micro.font
        color: root.strong ? Theme.color.textOnAccent : Theme.color.accentText
        text: root.text
        Accessible.ignored: true
    }
}
