pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What is frozen on a contract: with whom, by which rail and where to, the terms, since when.
Column {
    id: root

    required property ContractPage contract

    signal linkAsked(url: string, shown: string)

    spacing: Theme.space.s4

    Fact {
        label: root.contract.counterpartyIsAgent ? qsTr("Agent") : qsTr("Buyer")
        width: root.width

        RowLayout {
            width: parent.width
            spacing: Theme.space.s2

            Avatar {
                initials: root.contract.initials
                colorIndex: root.contract.avatarColor
                agent: root.contract.counterpartyIsAgent
                size: Theme.size.controlSmall + Theme.space.hair
            }
            PlainText {
                style: PlainText.Strong
                text: root.contract.counterparty
                Layout.fillWidth: true
            }
        }
    }
    Fact {
        label: qsTr("Rail and destination")
        width: root.width

        RowLayout {
            width: parent.width
            spacing: Theme.space.s2

            RailTag {
                rail: root.contract.rail
                word: root.contract.railWord
            }
            PlainText {
                visible: text !== ""
                style: PlainText.Mono
                text: root.contract.destinationShort
                Accessible.name: root.contract.destinationFull
                Layout.fillWidth: true

                HoverHandler {
                    id: hover
                }
                LazyTip {
                    text: root.contract.destinationFull
                    shown: hover.hovered
                }
            }
            PlainText {
                visible: root.contract.destinationShort === ""
                style: PlainText.Muted
                text: qsTr("Not told")
                Layout.fillWidth: true
            }
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            text: root.contract.network
            width: parent.width
        }
    }
    Fact {
        visible: root.contract.terms.length > 0
        label: qsTr("Terms")
        width: root.width

        SafeText {
            blocks: root.contract.terms
            step: Theme.type.body
            onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            width: parent.width
        }
    }
    Fact {
        label: qsTr("Frozen on")
        text: root.contract.frozenText
        width: root.width
    }
}
