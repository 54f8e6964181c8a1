pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// Text that is only ever text: no markup is read, nothing is fetched. `style` chooses the step of
/// the type scale and its colour.
Text {
    id: root

    enum Style {
        Body,
        Muted,
        Small,
        SmallMuted,
        Strong,
        Title,
        Heading,
        Reading,
        Mono,
        Micro,
        Display,
        SmallStrong
    }

    property int style: PlainText.Body
    /// Figures of one width, for amounts, times and counts.
    property bool numeric: false
    readonly property TypeStep step: root.stepOf(root.style)

    textFormat: Text.PlainText
    font: root.numeric ? root.step.numeric : root.step.font
    color: !root.enabled ? Theme.color.textDisabled : root.muted ? Theme.color.textMuted : Theme.color.text
    elide: root.wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    verticalAlignment: Text.AlignVCenter
    lineHeightMode: root.wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: root.wrapMode === Text.NoWrap ? 1 : root.step.line
    topPadding: root.step.pad
    bottomPadding: root.wrapMode === Text.NoWrap ? root.step.pad : 0
    Accessible.role: root.style === PlainText.Title || root.style === PlainText.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""

    readonly property bool muted: root.style === PlainText.Muted || root.style === PlainText.SmallMuted || root.style === PlainText.Micro

    function stepOf(style: int): TypeStep {
        switch (style) {
        case PlainText.Small:
        case PlainText.SmallMuted:
            return Theme.type.small;
        case PlainText.SmallStrong:
            return Theme.type.smallStrong;
        case PlainText.Strong:
            return Theme.type.bodyStrong;
        case PlainText.Title:
            return Theme.type.title;
        case PlainText.Heading:
            return Theme.type.heading;
        case PlainText.Reading:
            return Theme.type.reading;
        case PlainText.Mono:
            return Theme.type.monoBody;
        case PlainText.Micro:
            return Theme.type.micro;
        case PlainText.Display:
            return Theme.type.display;
        default:
            return Theme.type.body;
        }
    }
}
