pragma ComponentBehavior: Bound

import QtQuick
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
    default required property Item form

    implicitWidth: Theme.size.list
    implicitHeight: head.implicitHeight + Theme.space.s3 + root.form.implicitHeight + 2 * Theme.space.s5
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

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.s5
        spacing: Theme.space.s3

        Row {
            spacing: Theme.space.s3
            width: parent.width

            Icon {
                name: root.iconName
                color: Theme.color.accentText
                size: Theme.size.iconNormal
            }

            PlainText {
                style: PlainText.Heading
                text: root.title
                wrapMode: Text.Wrap
                width: parent.width - x
                Accessible.ignored: true
            }
        }

        PlainText {
            style: PlainText.Muted
            text: root.text
            wrapMode: Text.Wrap
            width: parent.width
            Accessible.ignored: true
        }
    }

    Item {
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottomMargin: Theme.space.s5
        children: [root.form]
    }
}
