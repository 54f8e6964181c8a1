import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// An applicant in the list of a role.
RowBase {
    id: root

    required property string name
    required property string initials
    required property int avatarColor
    required property int skillsMatched
    required property int skillsTotal
    required property string skillsText
    required property string rateText
    required property string whenText
    required property string whenFull
    required property bool isNew
    required property int unread
    required property int status
    required property string statusWord
    required property int statusTone
    required property string payoutText
    required property bool payoutNews
    required property string note
    required property int noteTone
    required property bool canUndo
    required property bool canRetryNote
    required property bool canDiscardNote
    required property bool canSkipNote
    required property bool marked
    required property int stage
    required property string stageText
    required property string stageIcon
    required property int stars
    required accessibleText

    readonly property bool fresh: root.isNew || root.unread > 0
    readonly property bool over: root.status === ApplicantsList.Declined || root.status === ApplicantsList.Withdrawn || root.stage === ReviewMarks.SetAside

    /// With Ctrl and the pointer, or a press on the mark.
    signal markAsked
    /// With Shift and the pointer: all from the open one to this.
    signal rangeAsked
    /// A key that a button would take for a press, and that means something else in a list.
    signal keyAsked(key: int, modifiers: int, repeat: bool)
    signal undo
    signal retry
    signal discard
    signal skip

    implicitHeight: Theme.size.rowApplicant - Theme.space.hair
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    Keys.onSpacePressed: event => root.keyAsked(event.key, event.modifiers, event.isAutoRepeat)
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.markAsked()
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.rangeAsked()
    }

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: true
            size: Theme.size.control + Theme.space.hair

            // Over the corner of the picture: the name stays where it is.
            MarkBadge {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: -Theme.space.s1
                visible: root.marked
            }
        }
        ColumnLayout {
            spacing: Theme.space.hair
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                UnreadDot {
                    visible: root.fresh
                }
                PlainText {
                    text: root.name
                    font: root.fresh ? Theme.type.bodyStrong.font : Theme.type.bodyMedium.font
                    color: root.over ? Theme.color.textMuted : Theme.color.text
                    Layout.fillWidth: true
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Accessible.ignored: true
                }
                Icon {
                    name: root.stageIcon
                    visible: root.stageIcon !== ""
                    size: Theme.size.icon - Theme.space.hair
                    color: root.stage === ReviewMarks.Shortlist ? Theme.color.accent : Theme.color.textMuted
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                Icon {
                    name: "starred"
                    visible: root.stars > 0
                    size: Theme.size.iconTiny
                    color: Theme.color.rating
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                PlainText {
                    visible: root.stars > 0
                    style: PlainText.Micro
                    numeric: true
                    text: root.stars
                    Layout.leftMargin: -Theme.space.s1
                    Accessible.ignored: true
                }
                StatusPill {
                    visible: text !== "" && root.status !== ApplicantsList.Pending && root.note === ""
                    text: root.statusWord
                    tone: root.statusTone
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: true
                }
                PlainText {
                    style: PlainText.Small
                    numeric: true
                    text: root.rateText
                    color: root.over ? Theme.color.textMuted : Theme.color.text
                    Layout.maximumWidth: root.width / 2
                    Accessible.ignored: true
                }
            }
            RowLayout {
                visible: root.note === ""
                spacing: Theme.space.s1

                SkillMeter {
                    visible: root.skillsTotal > 0
                    matched: root.skillsMatched
                    total: root.skillsTotal
                    text: root.skillsText
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: true
                }
                Icon {
                    name: root.payoutText === "" ? "" : root.payoutNews ? "dialog-ok-apply" : "dialog-warning"
                    size: Theme.size.iconTiny
                    color: root.payoutNews ? Theme.color.success : Theme.color.warning
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                PlainText {
                    visible: text !== ""
                    style: PlainText.Small
                    color: root.payoutNews ? Theme.color.success : Theme.color.warning
                    text: root.payoutText
                    Layout.fillWidth: true
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Accessible.ignored: true
                }
                WhenText {
                    visible: root.payoutText === ""
                    text: root.whenText
                    full: root.whenFull
                    Accessible.ignored: true
                }
            }
            RowNote {
                visible: root.note !== ""
                text: root.note
                tone: root.noteTone
                canUndo: root.canUndo
                canRetry: root.canRetryNote
                canDiscard: root.canDiscardNote
                canSkip: root.canSkipNote
                brief: true
                // Three ways to go on leave little room for the words; where it is open they stand over the letter.
                quiet: root.canSkipNote && !root.selected && !root.hovered
                onUndo: root.undo()
                onRetry: root.retry()
                onDiscard: root.discard()
                onSkip: root.skip()
            }
        }
    }
}
