pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// What an acceptance does, in order.
ColumnLayout {
    id: root

    required property list<string> titles
    required property list<string> texts

    spacing: 0

    Repeater {
        model: root.titles

        Item {
            id: step

            required property string modelData
            required property int index
            readonly property bool last: step.index === root.titles.length - 1

            implicitHeight: words.implicitHeight + (step.last ? Theme.space.s1 : Theme.space.s4)
            Layout.fillWidth: true

            Rectangle {
                id: mark

                width: Theme.size.iconNormal
                height: width
                radius: width / 2
                color: Theme.color.accent

                PlainText {
                    anchors.centerIn: parent
                    style: PlainText.Micro
                    numeric: true
                    color: Theme.color.textOnAccent
                    text: step.index + 1
                }
            }
            Rectangle {
                visible: !step.last
                x: mark.width / 2 - width / 2
                y: mark.height + Theme.space.hair
                width: Theme.space.hair
                height: parent.height - y
                color: Theme.color.border
            }
            ColumnLayout {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.space.s3
                anchors.right: parent.right
                spacing: 0

                PlainText {
                    style: PlainText.Strong
                    text: step.modelData
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                PlainText {
                    style: PlainText.Muted
                    numeric: true
                    text: root.texts[step.index] ?? ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }
}
