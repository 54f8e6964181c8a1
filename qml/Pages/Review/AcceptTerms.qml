import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What the contract will say: amount, rail, terms.
Rectangle {
    id: root

    required property AcceptDialog accept

    implicitHeight: grid.implicitHeight + 2 * Theme.space.s4
    radius: Theme.radius.card
    color: Theme.color.sunken
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.border

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.s4
        y: Theme.space.s4
        columns: 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.gap

        PlainText {
            style: PlainText.Muted
            text: qsTr("Amount")
        }
        RowLayout {
            spacing: Theme.space.s1

            MoneyText {
                digits: root.accept.amountDigits
                currency: root.accept.currency
            }
            PlainText {
                visible: root.accept.amountDigits === ""
                text: qsTr("The service told none")
            }
            PlainText {
                style: PlainText.Muted
                text: root.accept.scheduleWord
                Layout.fillWidth: true
            }
        }
        PlainText {
            style: PlainText.Muted
            text: qsTr("Paid by")
            Layout.alignment: Qt.AlignTop
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            RailTag {
                rail: root.accept.rail
                word: root.accept.railWord
                Layout.alignment: Qt.AlignTop
            }
            Icon {
                name: root.accept.payout === Rail.Has ? "dialog-ok-apply" : root.accept.payout === Rail.Lacks ? "dialog-warning" : ""
                color: root.accept.payout === Rail.Has ? Theme.color.success : Theme.color.warning
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                Layout.alignment: Qt.AlignTop
            }
            PlainText {
                text: root.accept.payoutText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        PlainText {
            visible: root.accept.terms !== ""
            style: PlainText.Muted
            text: qsTr("Terms")
            Layout.alignment: Qt.AlignTop
        }
        PlainText {
            visible: root.accept.terms !== ""
            text: root.accept.terms
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
