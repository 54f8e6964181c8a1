import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The truth about what is under way with one row, and what can be done about it.
RowLayout {
    id: root

    required property string text
    required property int tone
    /// A decline is still held.
    property bool canUndo: false
    /// Refused, not done or found at start: it can be sent again, or left.
    property bool canRetry: false
    property bool canDiscard: false

    signal undo
    signal retry
    signal discard

    readonly property string icon: root.canUndo ? "appointment-soon" : root.tone === Tone.Neutral || root.tone === Tone.Info ? "appointment-soon" : Theme.toneIcon(root.tone)

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
        color: Theme.toneColor(root.tone)
        text: root.text
        Layout.fillWidth: true
        Layout.preferredWidth: Math.ceil(implicitWidth)
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.minimumWidth: 0
    }
    LinkButton {
        visible: root.canUndo
        text: qsTr("Undo")
        onClicked: root.undo()
    }
    LinkButton {
        visible: root.canRetry
        //: Sends a decision that was not sent
        text: qsTr("Send")
        onClicked: root.retry()
    }
    LinkButton {
        visible: root.canDiscard
        text: qsTr("Discard")
        onClicked: root.discard()
    }
    Item {
        Layout.fillWidth: true
    }
}
