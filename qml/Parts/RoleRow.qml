import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A role of the buyer with what waits in it.
RowBase {
    id: root

    required property string title
    required property string statusWord
    required property int statusTone
    required property bool open
    required property int applicants
    required property int newCount
    required property int unread
    required property bool notChecked
    required property int decided
    required property string offerText
    required accessibleText

    implicitHeight: Theme.size.rowTwoLine
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: ColumnLayout {
        spacing: Theme.space.hair

        RowLayout {
            spacing: Theme.space.s2

            UnreadDot {
                visible: root.newCount > 0 || root.unread > 0
            }
            PlainText {
                text: root.title
                font: root.newCount > 0 ? Theme.type.bodyStrong.font : Theme.type.bodyMedium.font
                color: root.open ? Theme.color.text : Theme.color.textMuted
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            StatusPill {
                visible: !root.open && text !== ""
                text: root.statusWord
                tone: root.statusTone
            }
            PlainText {
                style: PlainText.Small
                numeric: true
                text: root.offerText
                color: root.open ? Theme.color.text : Theme.color.textMuted
                Accessible.ignored: true
            }
        }
        RowLayout {
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                //: How many applied to a role
                text: qsTr("%n applicants", "", root.applicants)
                Layout.fillWidth: true
                Layout.preferredWidth: Math.ceil(implicitWidth)
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Accessible.ignored: true
            }
            PlainText {
                visible: root.newCount > 0
                style: PlainText.Small
                numeric: true
                color: Theme.color.accentText
                //: Applicants that were never opened
                text: qsTr("%n new", "", root.newCount)
                Accessible.ignored: true
            }
            PlainText {
                visible: root.unread > 0
                style: PlainText.Small
                numeric: true
                color: Theme.color.accentText
                //: Messages that were not read
                text: qsTr("%n unread", "", root.unread)
                Accessible.ignored: true
            }
            PlainText {
                visible: root.notChecked
                style: PlainText.SmallMuted
                text: qsTr("not all checked")
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
            }
            PlainText {
                visible: root.decided > 0
                style: PlainText.SmallMuted
                numeric: true
                //: Applicants that were accepted or declined
                text: qsTr("%n decided", "", root.decided)
                Accessible.ignored: true
            }
        }
    }
}
