pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A line of the outbox: whom or what it is for, since when, where it stands, and what can be done.
RowBase {
    id: root

    required property string iconName
    required property string title
    required property string kind
    required property string about
    required property string note
    required property int noteTone
    required property string whenText
    required property string whenFull
    required property bool canUndo
    required property bool canSend
    required property bool canSkip
    required property bool canDiscard
    required property bool canEdit
    required property bool unknown
    required property bool gone
    required accessibleText

    signal editAsked
    signal undoAsked
    signal sendAsked
    signal skipAsked
    signal discardAsked
    signal checkAsked

    implicitHeight: implicitContentHeight + 2 * Theme.space.s2
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: RowLayout {
        spacing: Theme.space.s3

        Icon {
            name: root.iconName
            size: Theme.size.icon
            color: Theme.color.textMuted
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space.hair
        }
        ColumnLayout {
            spacing: Theme.space.hair
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    style: PlainText.Strong
                    text: root.title
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
                style: PlainText.SmallMuted
                text: root.about === "" ? root.kind : root.kind + " · " + root.about
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Flow {
                spacing: Theme.space.s3
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.space.s1
                    width: Math.min(implicitWidth, parent.width)

                    Icon {
                        name: root.noteTone === Tone.Info ? "appointment-soon" : Theme.toneIcon(root.noteTone)
                        size: Theme.size.iconTiny
                        color: Theme.toneColor(root.noteTone)
                        Layout.preferredWidth: size
                        Layout.preferredHeight: size
                    }
                    PlainText {
                        style: PlainText.Small
                        numeric: true
                        color: Theme.toneColor(root.noteTone)
                        text: root.note
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
                LinkButton {
                    visible: root.canUndo
                    text: qsTr("Undo")
                    onClicked: root.undoAsked()
                }
                LinkButton {
                    visible: root.canSend
                    text: qsTr("Send")
                    onClicked: root.sendAsked()
                }
                LinkButton {
                    visible: root.canSkip
                    //: The message did not get through: only decline
                    text: qsTr("Decline without message")
                    onClicked: root.skipAsked()
                }
                LinkButton {
                    visible: root.unknown
                    text: qsTr("Check now")
                    onClicked: root.checkAsked()
                }
                LinkButton {
                    visible: root.canEdit
                    //: Opens the place where something was written
                    text: qsTr("Open")
                    onClicked: root.editAsked()
                }
                LinkButton {
                    visible: root.canDiscard
                    text: qsTr("Discard")
                    onClicked: root.discardAsked()
                }
            }
        }
    }
}
