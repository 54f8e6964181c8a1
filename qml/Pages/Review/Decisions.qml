import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Decline and accept while the applicant is pending; afterwards the way to the contract, or why
/// nothing can be decided.
RowLayout {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool small: false

    readonly property ApplicantPage applicant: root.review.applicant
    readonly property bool undecided: root.applicant.canAccept || root.applicant.canDecline || root.applicant.status === ApplicantsList.Pending

    signal contractAsked(contractId: string)
    signal decided

    spacing: Theme.space.s2

    PlainText {
        visible: !root.undecided && text !== ""
        style: PlainText.SmallMuted
        text: root.applicant.whyNot
        Layout.maximumWidth: Theme.size.list
    }
    AppButton {
        visible: root.undecided
        kind: AppButton.DangerQuiet
        small: root.small
        text: root.keys.words.text("review.decline")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.decline") : []
        enabled: root.applicant.canDecline
        tip: root.applicant.whyNot
        Accessible.description: root.applicant.whyNot
        onClicked: {
            root.review.decline();
            root.decided();
        }
    }
    AppButton {
        visible: root.undecided
        kind: AppButton.Primary
        small: root.small
        iconName: "dialog-ok-apply"
        text: root.keys.words.text("review.accept")
        caps: [...root.keys.words.caps("review.accept")]
        enabled: root.applicant.canAccept
        tip: root.applicant.whyNot
        Accessible.description: root.applicant.whyNot
        onClicked: root.review.askAccept()
    }
    AppButton {
        visible: root.applicant.contractId !== ""
        kind: AppButton.Primary
        small: root.small
        iconName: "contract"
        text: qsTr("Open contract")
        onClicked: root.contractAsked(root.applicant.contractId)
    }
}
