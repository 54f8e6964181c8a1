pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Marketplace text of several blocks, as TextBlock made it safe.
Column {
    id: root

    /// List of textBlock.
    required property list<var> blocks
    property TypeStep step: Theme.type.reading
    property real line: root.step.line
    property color color: Theme.color.text
    /// Where `naturalWidth` is asked for.
    property bool measured: false
    /// As wide as its longest line, for a bubble that is no wider than its words.
    readonly property real naturalWidth: {
        let widest = 0;
        for (let i = 0; i < pieces.count; ++i)
            widest = Math.max(widest, pieces.itemAt(i)?.implicitWidth ?? 0);
        return Math.ceil(widest);
    }

    signal linkAsked(url: string, shown: string)

    Repeater {
        id: pieces

        model: root.blocks

        Item {
            id: piece

            required property textBlock modelData
            required property int index

            readonly property real gap: piece.index === 0 ? 0 : piece.modelData.kind === TextBlocks.ListItem ? Theme.space.s1 : Theme.space.inset

            width: root.width
            implicitWidth: block.implicitWidth
            implicitHeight: block.implicitHeight + piece.gap

            MarkdownBlock {
                id: block

                y: piece.gap
                width: parent.width
                block: piece.modelData
                step: root.step
                line: root.line
                color: root.color
                measured: root.measured
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            }
        }
    }
}
