import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// Under the letter: the conversation, or all that happened with this applicant.
RowLayout {
    id: root

    /// "3 messages"
    required property string countText
    required property bool story

    signal chosen(story: bool)

    spacing: Theme.space.s2

    PlainText {
        style: PlainText.Heading
        text: root.story ? qsTr("Timeline") : qsTr("Conversation")
    }
    PlainText {
        visible: !root.story
        style: PlainText.SmallMuted
        numeric: true
        text: root.countText
        Layout.fillWidth: true
    }
    Item {
        visible: root.story
        Layout.fillWidth: true
    }
    LinkButton {
        text: root.story ? qsTr("Conversation") : qsTr("Timeline")
        onClicked: root.chosen(!root.story)
    }
}
