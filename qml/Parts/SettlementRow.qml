import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A settlement to read: how much, how it stands and what that means, what it is for, when.
Item {
    id: root

    required property string amountDigits
    required property string currency
    required property string statusWord
    required property int statusTone
    required property string sentence
    required property string memo
    required property string reference
    required property string whenText
    required property string whenFull
    required property string accessibleText

    implicitHeight: column.implicitHeight + 2 * Theme.space.inset
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText

    Column {
        id: column

        y: Theme.space.inset
        width: parent.width
        spacing: Theme.space.hair

        RowLayout {
            width: column.width
            spacing: Theme.space.s3

            MoneyText {
                visible: root.amountDigits !== ""
                digits: root.amountDigits
                currency: root.currency
                Accessible.ignored: true
            }
            StatusPill {
                text: root.statusWord
                tone: root.statusTone
            }
            PlainText {
                text: root.memo
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            WhenText {
                text: root.whenText
                full: root.whenFull
            }
        }
        Item {
            width: column.width
            implicitHeight: Math.max(sentence.height, reference.visible ? reference.height : 0)

            PlainText {
                id: sentence

                style: PlainText.SmallMuted
                text: root.sentence
                wrapMode: Text.Wrap
                width: parent.width - (reference.visible ? reference.width + Theme.space.s2 : 0)
                Accessible.ignored: true
            }
            PlainText {
                id: reference

                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width / 2)
                visible: text !== ""
                style: PlainText.Mono
                color: Theme.color.textMuted
                text: root.reference
                //: The number a payment provider gave a settlement
                Accessible.name: qsTr("Reference %1").arg(root.reference)
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
