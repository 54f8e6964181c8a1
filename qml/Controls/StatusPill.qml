pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A state in its one word.
Rectangle {
    id: root

    property string text: ""
    property int tone: Tone.Neutral
    /// Colour is never the only carrier where something is wrong or not certain.
    property string iconName: root.tone === Tone.Bad || root.tone === Tone.Waiting ? Theme.toneIcon(root.tone) : ""
    property string accessibleText: root.text

    implicitWidth: row.implicitWidth + 2 * Theme.space.gap
    implicitHeight: Theme.type.micro.line + Theme.space.s1 + Theme.space.hair
    radius: height / 2
    color: Theme.toneSoft(root.tone)
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.toneColor(root.tone)
    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.gap
        anchors.rightMargin: Theme.space.gap
        spacing: Theme.space.s1

        Icon {
            name: root.iconName
            size: Theme.size.iconTiny
            color: Theme.toneColor(root.tone)
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            text: root.text
            style: PlainText.Micro
            color: Theme.toneColor(root.tone)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
