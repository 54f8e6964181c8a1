import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A dot for how a draft stands, and an icon where something is wrong.
Item {
    id: root

    property int tone: Tone.Neutral
    readonly property color ink: root.tone === Tone.Info ? Theme.color.accent : Theme.toneColor(root.tone)

    implicitWidth: root.tone === Tone.Bad ? Theme.size.iconTiny : Theme.size.dot
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.tone !== Tone.Bad
        radius: width / 2
        color: root.ink
    }
    Icon {
        anchors.fill: parent
        visible: root.tone === Tone.Bad
        name: visible ? Theme.toneIcon(root.tone) : ""
        size: Theme.size.iconTiny
        color: root.ink
    }
}
