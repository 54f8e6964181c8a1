pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What differs between an older version and now.
Rectangle {
    id: root

    required property DraftChanges changes
    readonly property real wanted: list.contentHeight + 2 * Theme.space.s3

    radius: Theme.radius.card
    color: Theme.color.surface
    border.width: Theme.size.hairline
    border.color: Theme.color.border

    PlainText {
        anchors.centerIn: parent
        visible: list.count === 0
        style: PlainText.Muted
        text: qsTr("Nothing differs")
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space.s3
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.changes
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What differs from now")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: Rectangle {
            id: line

            required property int kind
            required property textBlock block
            required property string accessibleText
            readonly property bool heading: line.kind === DraftChanges.Field

            width: ListView.view.width
            implicitHeight: words.implicitHeight + (line.heading ? Theme.space.s3 : Theme.space.s1)
            color: line.kind === DraftChanges.Removed ? Theme.color.dangerSoft : line.kind === DraftChanges.Added ? Theme.color.successSoft : "transparent"
            Accessible.role: line.heading ? Accessible.Heading : Accessible.ListItem
            Accessible.name: line.accessibleText

            PlainText {
                x: Theme.space.s1
                visible: line.kind === DraftChanges.Removed || line.kind === DraftChanges.Added
                text: line.kind === DraftChanges.Removed ? "−" : "+"
                color: line.kind === DraftChanges.Removed ? Theme.color.danger : Theme.color.success
                Accessible.ignored: true
            }
            MarkdownBlock {
                id: words

                x: line.heading ? 0 : Theme.space.s4
                y: line.heading ? Theme.space.s2 : Theme.space.hair
                width: parent.width - x
                block: line.block
                step: line.heading ? Theme.type.smallStrong : Theme.type.body
                color: line.heading || line.kind === DraftChanges.Same || line.kind === DraftChanges.Skipped ? Theme.color.textMuted : Theme.color.text
                Accessible.ignored: true
            }
        }
    }
}
