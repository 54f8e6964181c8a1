import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One of those who are declined.
RowBase {
    id: root

    required property string name
    required property string initials
    required property int avatarColor
    required property int tone
    required property bool blocked
    required property bool canRetry
    required property bool canDiscard
    required property bool canSkip
    required accessibleText
    required property string said
    property bool choosing: true

    signal retry
    signal discard
    signal skip

    takesReturn: false
    focusPolicy: Qt.NoFocus

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: true
            size: Theme.size.controlSmall
            opacity: root.choosing && root.blocked ? 0.5 : 1
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: root.name
                color: root.choosing && root.blocked ? Theme.color.textMuted : Theme.color.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                visible: text !== ""
                style: PlainText.Small
                numeric: true
                color: Theme.toneColor(root.tone)
                text: root.said
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        LinkButton {
            visible: !root.choosing && root.canRetry
            //: Sends a decision that was not sent
            text: qsTr("Send")
            onClicked: root.retry()
        }
        LinkButton {
            visible: !root.choosing && root.canSkip
            //: The message did not get through: only decline
            text: qsTr("Without message")
            onClicked: root.skip()
        }
        LinkButton {
            visible: !root.choosing && root.canDiscard
            text: qsTr("Discard")
            onClicked: root.discard()
        }
    }
}
