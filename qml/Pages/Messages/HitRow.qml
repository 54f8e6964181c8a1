import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// A message that was found, with the words that were looked for marked.
RowBase {
    id: root

    required property string name
    required property string initials
    required property int avatarColor
    required property bool isAgent
    required property string roleTitle
    required property string before
    required property string match
    required property string after
    required property string whenText
    required property string whenFull
    required accessibleText

    implicitHeight: Theme.size.rowApplicant + Theme.space.s1
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: root.isAgent
            size: Theme.size.control + Theme.space.s1
        }
        ColumnLayout {
            spacing: Theme.size.hairline
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    style: PlainText.Strong
                    text: root.name
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                WhenText {
                    text: root.whenText
                    full: root.whenFull
                    Accessible.ignored: true
                }
            }
            PlainText {
                style: PlainText.Micro
                font: Theme.type.microPlain.font
                text: root.roleTitle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            RowLayout {
                spacing: 0

                PlainText {
                    style: PlainText.Muted
                    text: root.before
                    elide: Text.ElideNone
                    Accessible.ignored: true
                }
                MarkedWords {
                    text: root.match
                }
                PlainText {
                    style: PlainText.Muted
                    text: root.after
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
