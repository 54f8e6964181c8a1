import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The top of the open applicant: the way back where one is needed, the place in the list, and
/// what can be decided where there is room for it.
PaneHeader {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool narrow: false

    signal backAsked
    signal contractAsked(contractId: string)
    signal decided

    beside: [
        AppButton {
            visible: root.narrow
            kind: AppButton.Quiet
            small: true
            iconName: "go-previous"
            text: qsTr("Applicants")
            onClicked: root.backAsked()
            Layout.leftMargin: -Theme.space.s2
        },
        PlainText {
            visible: !root.narrow
            style: PlainText.Muted
            numeric: true
            text: root.review.positionText
        },
        StepButtons {
            visible: !root.narrow
            review: root.review
            keys: root.keys
        },
        KeyCaps {
            visible: !root.narrow && root.width > Theme.size.detailMin && caps.length > 0
            caps: root.keys.singleKeysEnabled ? [root.keys.words.caps("review.previous")[0], root.keys.words.caps("review.next")[0]] : []
        }
    ]

    PlainText {
        visible: root.narrow
        style: PlainText.Muted
        numeric: true
        text: root.review.positionText
    }
    StepButtons {
        visible: root.narrow
        review: root.review
        keys: root.keys
    }
    StageButtons {
        visible: !root.narrow
        small: true
        review: root.review
        keys: root.keys
        onDecided: root.decided()
    }
    Decisions {
        visible: !root.narrow
        small: true
        review: root.review
        keys: root.keys
        onContractAsked: contractId => root.contractAsked(contractId)
        onDecided: root.decided()
    }
}
