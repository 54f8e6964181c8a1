import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A row of a conversation: a message, or the line before a day or before what is new.
Item {
    id: root

    required property int index
    required property int kind
    required property string text
    required property bool own
    required property string initials
    required property int avatarColor
    required property bool senderIsAgent
    required property list<var> blocks
    required property string timeText
    required property string timeFull
    required property int state
    required property string stateText
    required property int stateTone
    required property bool canRetry
    required property bool canDiscard
    required property string accessibleText
    required property bool canEdit
    required property bool marked

    readonly property bool message: root.kind === ThreadModel.Message

    signal retry
    signal edit
    signal discard
    signal linkAsked(url: string, shown: string)

    implicitHeight: root.message ? bubble.implicitHeight + Theme.space.inset : line.implicitHeight + Theme.space.s6

    DayLine {
        id: line

        y: Theme.space.s3 + Theme.space.hair
        width: parent.width
        visible: !root.message
        text: root.text
        fresh: root.kind === ThreadModel.New
    }
    MessageBubble {
        id: bubble

        y: Theme.space.inset
        width: parent.width
        visible: root.message
        own: root.own
        initials: root.initials
        avatarColor: root.avatarColor
        senderIsAgent: root.senderIsAgent
        blocks: root.blocks
        timeText: root.timeText
        timeFull: root.timeFull
        state: root.state
        stateText: root.stateText
        stateTone: root.stateTone
        canRetry: root.canRetry
        canDiscard: root.canDiscard
        accessibleText: root.accessibleText
        canEdit: root.canEdit
        marked: root.marked
        onRetry: root.retry()
        onEdit: root.edit()
        onDiscard: root.discard()
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
    }
}
