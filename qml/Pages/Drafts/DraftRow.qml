pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A draft in the list: its title, how it stands, and what can be done where it did not get on.
RowBase {
    id: root

    required property string draftId
    required property string title
    required property string stateText
    required property int stateTone
    required property string whenText
    required property string whenFull
    required property bool canSend
    required property bool canDiscard
    required property bool deleted
    required accessibleText

    signal menuAsked(at: Item)
    signal sendAsked
    signal discardAsked
    signal restoreAsked
    signal eraseAsked

    implicitHeight: Theme.size.rowTwoLine
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: RowLayout {
        spacing: Theme.space.inset

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
            RowLayout {
                spacing: Theme.space.s2

                StateMark {
                    tone: root.stateTone
                }
                PlainText {
                    style: PlainText.SmallMuted
                    color: root.stateTone === Tone.Bad ? Theme.color.danger : Theme.color.textMuted
                    numeric: true
                    text: root.stateText
                    Layout.fillWidth: true
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.minimumWidth: 0
                    Accessible.ignored: true
                }
                LinkButton {
                    visible: root.canSend
                    text: qsTr("Publish")
                    onClicked: root.sendAsked()
                }
                LinkButton {
                    visible: root.canDiscard
                    //: Calls back a role that waits to be published
                    text: qsTr("Call back")
                    onClicked: root.discardAsked()
                }
                LinkButton {
                    visible: root.deleted
                    text: qsTr("Restore")
                    onClicked: root.restoreAsked()
                }
                LinkButton {
                    visible: root.deleted
                    text: qsTr("Delete for good")
                    ink: Theme.color.textMuted
                    onClicked: root.eraseAsked()
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
        MoreButton {
            visible: !root.deleted
            //: %1 is the title of a draft
            label: qsTr("More for %1").arg(root.title)
            onAsked: at => root.menuAsked(at)
        }
    }

    component MoreButton: IconButton {
        id: more

        signal asked(at: Item)

        iconName: "view-more-horizontal"
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ButtonMenu
        onClicked: more.asked(more)
    }
}
