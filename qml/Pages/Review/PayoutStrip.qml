import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The open applicant cannot be paid by the role's rail yet: ask, and be told when it changes.
Rectangle {
    id: root

    required property Answers answers

    visible: root.answers.payoutText !== ""
    implicitHeight: Math.max(Theme.size.banner, line.implicitHeight + 2 * Theme.space.s1)
    color: Theme.toneSoft(root.answers.payoutTone)

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s3

        Icon {
            name: Theme.toneIcon(root.answers.payoutTone)
            size: Theme.size.iconTiny
            color: Theme.toneColor(root.answers.payoutTone)
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            style: PlainText.Small
            color: Theme.toneColor(root.answers.payoutTone)
            text: root.answers.payoutText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.answers.payoutLacks
            //: Puts a ready message into the field below
            text: qsTr("Ask for it")
            onClicked: root.answers.askForPayout()
        }
        LinkButton {
            text: !root.answers.payoutLacks ? qsTr("Got it") : root.answers.watched ? qsTr("Don’t tell me any more") : qsTr("Tell me when it appears")
            onClicked: {
                if (root.answers.payoutLacks)
                    root.answers.watched = !root.answers.watched;
                else
                    root.answers.dismissPayout();
            }
        }
    }
}
