pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// For what the contract is, its story, and its settlements.
Column {
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
        width: root.width
    }
    PlainText {
        visible: text !== ""
        style: PlainText.Muted
        numeric: true
        text: root.contract.summary
        wrapMode: Text.Wrap
        width: root.width
        topPadding: Theme.space.hair
    }
    Gap {
        size: Theme.space.s4 + Theme.space.hair
    }
    Repeater {
        id: story

        model: root.contract.timeline

        TimelineRow {
            required property int index

            last: index === story.count - 1
            width: root.width
        }
    }
    Gap {
        size: Theme.space.s6
    }
    SectionTitle {
        text: qsTr("Settlements")
        width: root.width
    }
    PlainText {
        visible: root.contract.settlements.count === 0
        style: PlainText.Muted
        text: qsTr("No settlement yet.")
        width: root.width
    }
    Repeater {
        model: root.contract.settlements

        SettlementRow {
            width: root.width
        }
    }
    Gap {
        visible: root.withFacts
        size: Theme.space.s6
    }
    ContractFacts {
        visible: root.withFacts
        contract: root.contract
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        width: root.width
    }
}
