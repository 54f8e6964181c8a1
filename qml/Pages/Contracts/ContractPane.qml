pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One contract: its sums, what happened, its settlements to read, and what is frozen on it.
FocusScope {
    id: root

    required property ContractPage contract
    property bool narrow: false

    readonly property bool roomForFacts: root.width >= Theme.size.detailMin + Theme.size.facts

    signal backAsked
    signal conversationAsked
    signal linkAsked(url: string, shown: string)

    Keys.onEscapePressed: root.backAsked()

    StatePane {
        anchors.fill: parent
        visible: !root.contract.present
        state: root.contract.state
        emptyIcon: "contract"
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.contract.present
        spacing: 0

        PaneHeader {
            title: root.contract.counterparty
            Layout.fillWidth: true

            before: AppButton {
                visible: root.narrow
                kind: AppButton.Quiet
                small: true
                iconName: "go-previous"
                text: qsTr("Contracts")
                onClicked: root.backAsked()
            }
            beside: StatusPill {
                text: root.contract.statusWord
                tone: root.contract.statusTone
            }
            AppButton {
                visible: root.contract.applicationId !== ""
                small: true
                iconName: "view-conversation-balloon"
                text: qsTr("Conversation")
                onClicked: root.conversationAsked()
            }
        }
        StateBanner {
            inWindow: true
            state: root.contract.state
            Layout.fillWidth: true
        }
        MoneyStrip {
            contract: root.contract
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: flick

                width: root.roomForFacts ? side.x : parent.width
                height: parent.height
                focus: true
                activeFocusOnTab: true
                contentHeight: story.implicitHeight + 2 * Theme.space.s5
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("What happened")
                Keys.onSpacePressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + height - Theme.size.row))
                T.ScrollBar.vertical: AppScrollBar {}

                ContractStory {
                    id: story

                    x: Theme.space.s6
                    y: Theme.space.s5
                    width: flick.width - 2 * Theme.space.s6
                    contract: root.contract
                    withFacts: !root.roomForFacts
                    onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                }
                FocusRing {
                    parent: flick
                    visible: flick.activeFocus
                    inset: true
                    corner: 0
                }
            }
            Separator {
                x: side.x
                height: parent.height
                visible: root.roomForFacts
                vertical: true
            }
            Flickable {
                id: side

                x: parent.width - width
                width: Theme.size.facts
                height: parent.height
                visible: root.roomForFacts
                contentHeight: facts.implicitHeight + 2 * Theme.space.s5
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                clip: true
                T.ScrollBar.vertical: AppScrollBar {}

                ContractFacts {
                    id: facts

                    x: Theme.space.s5
                    y: Theme.space.s5
                    width: parent.width - 2 * Theme.space.s5
                    contract: root.contract
                    onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                }
            }
        }
    }
}
