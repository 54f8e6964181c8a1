pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One of the ways in: a card with an icon, a name, what it is for, and its form. The one that is
/// being used has the accent around it.
FocusScope {
    id: root

    required property string iconName
    required property string title
    required property string text
    property bool current: false
    default property alias content: rows.data

    implicitWidth: Theme.size.list
    implicitHeight: rows.implicitHeight + 2 * Theme.space.s5
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.raised
        border.width: Theme.size.hairline
        border.color: root.current ? Theme.color.accent : Theme.color.border
    }

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.margins: Theme.space.s5
        spacing: Theme.space.s3

        RowLayout {
            spacing: Theme.space.s3

            Icon {
                name: root.iconName
                color: Theme.color.accentText
                size: Theme.size.iconNormal
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }

            PlainText {
                style: PlainText.Heading
                text: root.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PlainText {
            style: PlainText.Muted
            text: root.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.minimumHeight: Math.min(implicitHeight, 3 * lineHeight)
            Accessible.ignored: true
        }
    }
}
