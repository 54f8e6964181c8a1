import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A contract in the list: with whom, for what, how much, by which rail, and how it stands.
RowBase {
    id: root

    required property string counterparty
    required property string initials
    required property int avatarColor
    required property bool counterpartyIsAgent
    required property string roleTitle
    required property string amountDigits
    required property string currency
    required property int rail
    required property string railWord
    required property string statusWord
    required property int statusTone
    required property string whenText
    required property string whenFull
    required accessibleText

    implicitHeight: Theme.size.rowApplicant + Theme.space.s1
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: root.counterpartyIsAgent
            size: Theme.size.control + Theme.space.hair
        }
        ColumnLayout {
            spacing: Theme.space.hair
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    text: root.counterparty
                    font: Theme.type.bodyMedium.font
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                MoneyText {
                    visible: root.amountDigits !== ""
                    digits: root.amountDigits
                    currency: root.currency
                    Accessible.ignored: true
                }
            }
            RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    style: PlainText.SmallMuted
                    text: root.roleTitle
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                RailTag {
                    rail: root.rail
                    word: root.railWord
                    Accessible.ignored: true
                }
            }
            RowLayout {
                spacing: Theme.space.s1

                Icon {
                    name: Theme.toneIcon(root.statusTone)
                    size: Theme.size.iconTiny
                    color: Theme.toneColor(root.statusTone)
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                PlainText {
                    style: PlainText.Small
                    color: Theme.toneColor(root.statusTone)
                    text: root.statusWord
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                WhenText {
                    text: root.whenText
                    full: root.whenFull
                    Accessible.ignored: true
                }
            }
        }
    }
}
