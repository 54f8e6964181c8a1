pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// For what the contract is, its story, and its settlements.
ColumnLayout {
    id: root

    required property ContractPage contract
    /// The facts stand under the story, where there is no column for them.
    property bool withFacts: false

    signal linkAsked(url: string, shown: string)

    spacing: 0

    PlainText {
        font: Theme.type.dialogTitle.font
        lineHeight: Theme.type.dialogTitle.line
        text: root.contract.roleTitle
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        style: PlainText.Muted
        numeric: true
        text: root.contract.summary
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.hair
    }
    Repeater {
        id: story

        model: root.contract.timeline

        TimelineRow {
            required property int index

            last: index === story.count - 1
            Layout.fillWidth: true
            Layout.topMargin: index === 0 ? Theme.space.s4 + Theme.space.hair : 0
        }
    }
    SectionTitle {
        text: qsTr("Settlements")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s6
    }
    PlainText {
        visible: root.contract.settlements.count === 0
        style: PlainText.Muted
        text: qsTr("No settlement yet.")
        Layout.topMargin: Theme.space.s1
    }
    Repeater {
        model: root.contract.settlements

        SettlementRow {
            Layout.fillWidth: true
        }
    }
    ContractFacts {
        visible: root.withFacts
        contract: root.contract
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s6
    }
}
