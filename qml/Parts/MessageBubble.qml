import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One message: one's own at the right, theirs at the left with their avatar; under it when it was
/// sent, or what became of it.
Item {
    id: root

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
    /// Its text can go back into the composer.
    property bool canEdit: false
    /// It is what was looked for.
    property bool marked: false

    readonly property bool failed: root.state === ThreadModel.Refused || root.state === ThreadModel.NotDone
    readonly property bool underWay: root.state === ThreadModel.Sending || root.state === ThreadModel.Waiting || root.state === ThreadModel.Unknown
    readonly property real indent: avatar.visible ? avatar.width + Theme.space.inset : 0
    readonly property real widest: Math.min(Theme.size.detailMin + Theme.space.s10, root.width - root.indent)

    signal retry
    signal edit
    signal discard
    signal linkAsked(url: string, shown: string)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    Avatar {
        id: avatar

        visible: !root.own
        anchors.bottom: parent.bottom
        initials: root.initials
        colorIndex: root.avatarColor
        agent: root.senderIsAgent
        size: Theme.size.minTarget
    }
    Column {
        id: column

        x: root.own ? root.width - width : root.indent
        width: Math.min(root.widest, Math.max(bubble.wanted, meta.implicitWidth, actions.visible ? actions.implicitWidth : 0))
        spacing: Theme.space.hair

        Rectangle {
            id: bubble

            readonly property real wanted: words.naturalWidth + 2 * Theme.space.s3

            width: Math.min(wanted, root.widest)
            height: words.height + 2 * Theme.space.s2
            x: root.own ? parent.width - width : 0
            radius: Theme.radius.dialog
            color: root.underWay ? "transparent" : root.own ? Theme.color.accentSoft : Theme.color.sunken
            border.width: root.marked ? Theme.size.focusWidth : root.failed || root.underWay || Theme.highContrast ? Theme.size.hairline : 0
            border.color: root.marked ? Theme.color.accent : root.failed ? Theme.color.danger : Theme.color.borderControl

            SafeText {
                id: words

                measured: true
                x: Theme.space.s3
                y: Theme.space.s2
                width: parent.width - 2 * Theme.space.s3
                line: Theme.type.heading.line
                blocks: root.blocks
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            }
        }
        RowLayout {
            id: meta

            x: root.own ? parent.width - width : 0
            width: Math.min(implicitWidth, root.widest)
            spacing: Theme.space.s1

            Icon {
                name: root.stateText === "" ? "" : root.failed || root.state === ThreadModel.Unknown ? Theme.toneIcon(root.stateTone) : "appointment-soon"
                size: Theme.size.iconTiny
                color: stateWords.color
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            PlainText {
                id: stateWords

                visible: text !== ""
                style: PlainText.Micro
                font: Theme.type.microPlain.numeric
                color: root.failed || root.state === ThreadModel.Unknown ? Theme.toneColor(root.stateTone) : Theme.color.textMuted
                text: root.stateText
                Layout.fillWidth: true
            }
            WhenText {
                visible: root.stateText === ""
                style: PlainText.Micro
                font: Theme.type.microPlain.numeric
                text: root.timeText
                full: root.timeFull
            }
        }
        Row {
            id: actions

            visible: root.canRetry || root.canEdit || root.canDiscard
            x: root.own ? parent.width - width : 0

            AppButton {
                visible: root.canRetry
                kind: AppButton.Quiet
                small: true
                text: qsTr("Try again")
                onClicked: root.retry()
            }
            AppButton {
                visible: root.canEdit
                kind: AppButton.Plain
                small: true
                //: Of a message that waits for the network, and of one that was not sent: its text goes back into the field
                text: root.state === ThreadModel.Waiting ? qsTr("Call back") : qsTr("Edit")
                onClicked: root.edit()
            }
            AppButton {
                visible: root.canDiscard
                kind: AppButton.Plain
                small: true
                text: qsTr("Discard")
                onClicked: root.discard()
            }
        }
    }
}
