pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The inside of a RowNote.
RowLayout {
    id: root

    required property RowNote owner

    readonly property string icon: root.owner.canUndo ? "appointment-soon" : root.owner.tone === Tone.Info ? "appointment-soon" : root.owner.tone === Tone.Neutral ? "dialog-information" : Theme.toneIcon(root.owner.tone)

    spacing: Theme.space.s1

    Icon {
        name: root.icon
        size: Theme.size.iconTiny
        color: words.color
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }
    PlainText {
        id: words

        style: PlainText.Small
        numeric: true
        color: Theme.toneColor(root.owner.tone)
        text: root.owner.text
        Layout.fillWidth: true
        Layout.preferredWidth: Math.ceil(implicitWidth)
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.minimumWidth: 0
    }
    LinkButton {
        visible: root.owner.canUndo
        text: qsTr("Undo")
        onClicked: root.owner.undo()
    }
    LinkButton {
        visible: root.owner.canRetry && !root.owner.quiet
        //: Sends a decision that was not sent
        text: qsTr("Send")
        onClicked: root.owner.retry()
    }
    LinkButton {
        visible: root.owner.canSkip && !root.owner.quiet
        //: The message did not get through: only decline
        text: root.owner.brief ? qsTr("Only decline") : qsTr("Decline without message")
        Accessible.name: qsTr("Decline without message")
        onClicked: root.owner.skip()
    }
    LinkButton {
        visible: root.owner.canDiscard && !root.owner.quiet
        text: qsTr("Discard")
        onClicked: root.owner.discard()
    }
    Item {
        Layout.fillWidth: true
    }
}
