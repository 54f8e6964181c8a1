pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One group of the sheet of keys.
ColumnLayout {
    id: root

    required property KeyTable keys
    required property int scope
    required property string typed

    spacing: 0
    visible: sheet.count > 0

    KeySheet {
        id: sheet
        keys: root.keys
        scope: root.scope
        typed: root.typed
    }

    PlainText {
        style: PlainText.Heading
        text: sheet.group
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s1
    }
    Repeater {
        model: sheet

        Item {
            id: row

            required property string text
            required property list<string> caps
            required property string accessibleText

            implicitHeight: Theme.size.controlSmall + Theme.size.hairline
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: row.accessibleText

            RowLayout {
                anchors.fill: parent
                spacing: Theme.space.s2

                PlainText {
                    text: row.text
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                KeyCaps {
                    caps: row.caps
                }
            }
            Separator {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
    }
}
