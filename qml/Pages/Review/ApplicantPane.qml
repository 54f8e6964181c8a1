pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The applicant that is open: letter, conversation and facts, and what can be decided. The role
/// itself while none is open.
FocusScope {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool narrow: false

    readonly property ApplicantPage applicant: root.review.applicant
    readonly property bool roomForFacts: !root.narrow && root.width >= Theme.size.detailMin + facts.width
    readonly property bool composing: body.composing || facts.typing

    signal backAsked
    signal contractAsked(contractId: string)
    signal linkAsked(url: string, shown: string)
    /// A button of this pane was used that may be gone now.
    signal decided
    /// A note or a tag is written.
    signal marked

    function write(): void {
        if (root.applicant.present)
            body.write();
    }

    function writeNote(): void {
        if (!root.applicant.present)
            return;
        if (root.roomForFacts)
            facts.writeNote();
        else
            body.writeNote();
    }

    /// The letter and conversation, never the field that was written in before.
    function focusText(): void {
        body.focusText();
    }

    function scroll(down: bool): void {
        body.scroll(down);
    }

    Keys.onEscapePressed: root.backAsked()

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    RolePane {
        anchors.fill: parent
        visible: !root.applicant.present && root.review.role.present && !root.narrow
        review: root.review
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
    }
    StatePane {
        anchors.fill: parent
        visible: !root.applicant.present && (root.review.currentIndex >= 0 || root.narrow)
        state: root.applicant.state
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.applicant.present
        spacing: 0

        ApplicantBar {
            review: root.review
            keys: root.keys
            narrow: root.narrow
            onBackAsked: root.backAsked()
            onContractAsked: contractId => root.contractAsked(contractId)
            onDecided: root.decided()
            Layout.fillWidth: true
        }
        StateBanner {
            inWindow: true
            state: root.applicant.state
            Layout.fillWidth: true
        }
        PayoutStrip {
            answers: root.review.answers
            Layout.fillWidth: true
        }
        NoteStrip {
            visible: root.applicant.note !== ""
            text: root.applicant.note
            tone: root.applicant.noteTone
            canUndo: root.applicant.canUndo
            canRetry: root.applicant.canRetryNote
            canDiscard: root.applicant.canDiscardNote
            canSkip: root.applicant.canSkipWords
            onUndo: {
                root.review.undoDecline();
                root.decided();
            }
            onRetry: {
                root.review.retryNote(root.review.currentIndex);
                root.decided();
            }
            onDiscard: {
                root.review.discardNote(root.review.currentIndex);
                root.decided();
            }
            onSkip: {
                root.review.declineWithoutWords();
                root.decided();
            }
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ApplicantBody {
                id: body

                width: root.roomForFacts ? facts.x : parent.width
                height: parent.height
                focus: true
                applicant: root.applicant
                answers: root.review.answers
                marks: root.review.marks
                keys: root.keys
                onTemplatesAsked: root.review.templates.open = true
                inTabs: !root.roomForFacts
                onEscaped: root.backAsked()
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            }
            FactsSide {
                id: facts

                x: root.width - width
                height: parent.height
                visible: root.roomForFacts
                applicant: root.applicant
                marks: root.review.marks
                keys: root.keys
                onDone: root.marked()
            }
        }
        Rectangle {
            visible: root.narrow
            implicitHeight: actions.implicitHeight + Theme.space.s5
            color: Theme.color.background
            Layout.fillWidth: true

            StageButtons {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                visible: x + implicitWidth < actions.x
                review: root.review
                keys: root.keys
                onDecided: root.decided()
            }

            Separator {
                width: parent.width
            }
            Decisions {
                id: actions

                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                review: root.review
                keys: root.keys
                onContractAsked: contractId => root.contractAsked(contractId)
                onDecided: root.decided()
            }
        }
    }
}
