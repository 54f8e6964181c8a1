import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// What was looked for, within the text it was found in.
Rectangle {
    id: root

    required property string text

    visible: root.text !== ""
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight
    radius: Theme.radius.small
    color: Theme.color.accentSoft

    PlainText {
        id: words

        style: PlainText.Strong
        text: root.text
        Accessible.ignored: true
    }
}
