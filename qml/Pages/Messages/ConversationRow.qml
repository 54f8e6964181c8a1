import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// A conversation in the list of all: with whom, about what, what was said last, and what waits.
RowBase {
    id: root

    required property string name
    required property string initials
    required property int avatarColor
    required property bool isAgent
    required property string roleTitle
    required property string lastText
    required property string whenText
    required property string whenFull
    required property int unread
    required property bool draft
    required property bool waiting
    required property bool stuck
    required property bool due
    required property bool resting
    required property string restingText
    required accessibleText

    readonly property bool fresh: root.unread > 0

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
                Icon {
                    name: root.due || (root.resting && root.restingText !== "") ? "appointment-soon" : ""
                    size: Theme.size.iconTiny
                    color: root.due ? Theme.color.accentText : Theme.color.textMuted
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
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
                spacing: Theme.space.gap

                PlainText {
                    text: root.resting ? root.restingText : root.lastText
                    font: root.fresh ? Theme.type.bodyMedium.font : Theme.type.body.font
                    color: root.fresh ? Theme.color.text : Theme.color.textMuted
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Badge {
                    visible: root.draft
                    text: qsTr("Draft")
                }
                Icon {
                    name: root.stuck ? "dialog-error" : root.waiting ? "appointment-soon" : ""
                    size: Theme.size.iconTiny + Theme.space.hair
                    color: root.stuck ? Theme.color.danger : Theme.color.textMuted
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                Badge {
                    visible: root.fresh
                    strong: true
                    text: root.unread > 99 ? "99+" : root.unread
                }
            }
        }
    }
}
