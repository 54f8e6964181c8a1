pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A payment rail by name and colour, and where it is told whether the agent can be paid by it.
Rectangle {
    id: root

    property int rail: Rail.Other
    property string word: ""
    property int payout: Rail.NotTold
    property string accessibleText: root.word
    readonly property bool off: root.payout === Rail.Lacks || root.rail === Rail.Other
    readonly property color ink: root.off ? Theme.color.textMuted : root.rail === Rail.Stripe ? Theme.color.railStripe : root.rail === Rail.X402 ? Theme.color.railX402 : Theme.color.railMpp

    implicitWidth: row.implicitWidth + 2 * (Theme.space.s1 + Theme.space.hair)
    implicitHeight: Theme.type.micro.line + Theme.space.s1
    radius: Theme.radius.small
    color: root.off ? Theme.color.sunken : root.rail === Rail.Stripe ? Theme.color.railStripeSoft : root.rail === Rail.X402 ? Theme.color.railX402Soft : Theme.color.railMppSoft
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: root.ink
    visible: root.word !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s1 + Theme.space.hair
        anchors.rightMargin: Theme.space.s1 + Theme.space.hair
        spacing: Theme.space.hair + 1

        PlainText {
            text: root.word
            style: PlainText.Micro
            font: Theme.type.microStrong.font
            color: root.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Icon {
            name: root.payout === Rail.Has ? "dialog-ok-apply" : root.payout === Rail.Lacks ? "window-close" : ""
            size: Theme.size.iconTiny
            color: root.ink
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
    }
}
