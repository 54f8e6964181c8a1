pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One piece of marketplace text. The only place with styled text: `styled` of a TextBlock holds
/// nothing but our own tags. Links are asked for, never followed.
Item {
    id: root

    required property textBlock block
    property TypeStep step: Theme.type.reading
    /// Height of a line.
    property real line: root.step.line
    property color color: Theme.color.text

    readonly property bool isCode: root.block.kind === TextBlocks.Code
    readonly property bool hasLinks: root.block.links.length > 0
    /// The link that Enter asks for while the block has the focus.
    property int at: 0

    signal linkAsked(url: string, shown: string)

    function ask(index: int): void {
        if (index >= 0 && index < root.block.links.length)
            root.linkAsked(root.block.links[index], root.block.linkWords[index]);
    }

    /// What its longest line takes, where that is asked for: from a text of its own, since one that
    /// has been given a width tells a change of the other.
    property bool measured: false
    readonly property real natural: root.measured ? Math.ceil(ruler.implicitWidth) : 0

    implicitWidth: content.x + root.natural + root.inset
    implicitHeight: content.implicitHeight
    activeFocusOnTab: root.hasLinks

    readonly property real pad: Math.max(0, Math.round((root.line - root.step.metrics.height) / 2))
    readonly property real inset: root.block.kind === TextBlocks.Code ? Theme.space.s3 : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: root.block.plain
    Accessible.focusable: root.hasLinks
    Accessible.onPressAction: root.ask(root.at)

    Keys.onReturnPressed: root.ask(root.at)
    Keys.onEnterPressed: root.ask(root.at)
    Keys.onLeftPressed: root.at = Math.max(0, root.at - 1)
    Keys.onRightPressed: root.at = Math.min(root.block.links.length - 1, root.at + 1)

    Rectangle {
        anchors.fill: parent
        visible: root.block.kind === TextBlocks.Code
        color: Theme.color.sunken
        radius: Theme.radius.control
    }
    Rectangle {
        width: Theme.size.selectionBar
        height: parent.height
        visible: root.block.kind === TextBlocks.Quote
        color: Theme.color.border
    }
    PlainText {
        x: content.x - width - Theme.space.s2
        visible: root.block.kind === TextBlocks.ListItem
        text: root.block.marker
        font: root.step.font
        color: Theme.color.textMuted
        lineHeightMode: Text.FixedHeight
        lineHeight: root.line
        topPadding: root.pad
        Accessible.ignored: true
    }
    Item {
        id: content

        x: root.block.kind === TextBlocks.ListItem ? Theme.space.s5 * (root.block.level + 1)
            : root.block.kind === TextBlocks.Quote ? Theme.space.s3 : root.inset
        width: root.width - x - root.inset
        implicitHeight: (root.isCode ? code.implicitHeight + 2 * Theme.space.s2 : words.implicitHeight)
            + (hint.visible ? hint.implicitHeight : 0)

        Text {
            id: words

            width: parent.width
            visible: !root.isCode
            textFormat: Text.StyledText
            text: root.isCode ? "" : root.block.styled
            font: root.block.kind === TextBlocks.Heading ? Theme.type.heading.font : root.step.font
            color: root.block.kind === TextBlocks.Quote || root.block.kind === TextBlocks.More ? Theme.color.textMuted : root.color
            linkColor: Theme.color.link
            wrapMode: Text.Wrap
            lineHeightMode: Text.FixedHeight
            lineHeight: root.line
            topPadding: root.pad
            Accessible.ignored: true
            onLinkActivated: link => root.ask(parseInt(link))

            HoverHandler {
                enabled: root.hasLinks
                cursorShape: words.hoveredLink === "" ? Qt.ArrowCursor : Qt.PointingHandCursor
            }
        }
        Text {
            id: code

            y: Theme.space.s2
            width: parent.width
            visible: root.isCode
            textFormat: Text.PlainText
            text: root.isCode ? root.block.plain : ""
            font: Theme.type.monoBody.font
            color: root.color
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
        Text {
            id: ruler

            visible: false
            textFormat: root.isCode ? Text.PlainText : Text.StyledText
            text: !root.measured ? "" : root.isCode ? root.block.plain : root.block.styled
            font: root.isCode ? code.font : words.font
            Accessible.ignored: true
        }
        PlainText {
            id: hint

            y: words.implicitHeight
            width: parent.width
            visible: root.activeFocus && root.hasLinks
            style: PlainText.SmallMuted
            elide: Text.ElideMiddle
            //: Under a text that has the focus: its n-th link, of how many, and the address; Enter asks before it is opened
            text: qsTr("Link %1 of %2: %3").arg(root.at + 1).arg(root.block.links.length).arg(root.block.links[root.at] ?? "")
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.size.focusGap
        visible: root.activeFocus
        color: "transparent"
        radius: Theme.radius.small
        border.width: Theme.size.focusWidth
        border.color: Theme.color.focus
    }
    Repeater {
        model: root.block.links.length

        Item {
            required property int index

            anchors.fill: parent
            Accessible.role: Accessible.Link
            Accessible.name: root.block.linkWords[index] ?? ""
            Accessible.description: root.block.links[index] ?? ""
            Accessible.onPressAction: root.ask(index)
        }
    }
}
