import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The sums of a contract by state, exact and in its own currency; two by two where it is narrow.
Rectangle {
    id: root

    required property ContractPage contract
    readonly property bool narrow: root.width < Theme.size.detailMin + Theme.size.controlSmall

    implicitHeight: grid.implicitHeight
    color: Theme.color.background

    Grid {
        id: grid

        readonly property real cell: Math.floor((root.width - Theme.space.s5) / columns)

        columns: root.narrow ? 2 : 4

        MoneyCell {
            width: grid.cell
            first: true
            label: qsTr("Draft")
            digits: root.contract.draftDigits
            currency: root.contract.currency
            text: root.contract.draftText
        }
        MoneyCell {
            width: grid.cell
            label: qsTr("Sent")
            digits: root.contract.sentDigits
            currency: root.contract.currency
            text: root.contract.sentText
        }
        MoneyCell {
            width: grid.cell
            first: root.narrow
            label: qsTr("Settled")
            digits: root.contract.settledDigits
            currency: root.contract.currency
            text: root.contract.settledText
        }
        MoneyCell {
            width: grid.cell
            label: qsTr("Left of the contract")
            digits: root.contract.leftDigits
            currency: root.contract.currency
            text: root.contract.leftText
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
