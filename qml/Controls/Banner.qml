pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One line over the content that says how things are, with at most one thing to do.
Rectangle {
    id: root

    property int tone: Tone.Info
    property string text: ""
    property string detail: ""
    property string actionText: ""
    property list<string> caps
    property bool dismissable: false
    property string iconName: Theme.toneIcon(root.tone)
    /// With round corners, where it stands in a page and not across it.
    property bool boxed: false

    signal acted
    signal dismissed

    visible: root.text !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.space.s4
    implicitHeight: Math.max(Theme.size.banner, row.implicitHeight + 2 * Theme.space.s1)
    radius: root.boxed ? Theme.radius.card : 0
    color: Theme.toneSoft(root.tone)
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.toneColor(root.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.text : root.text + " " + root.detail

    HoverHandler {
        id: hover
    }
    LazyTip {
        text: more.truncated ? root.detail : ""
        shown: hover.hovered
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: root.dismissable ? Theme.space.s2 : Theme.space.s4
        anchors.topMargin: Theme.space.s1
        anchors.bottomMargin: Theme.space.s1
        spacing: Theme.space.inset

        Icon {
            name: root.iconName
            color: Theme.toneColor(root.tone)
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: root.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                id: more

                // A list is narrow: the whole of it is under the pointer, and read out.
                text: root.detail
                visible: text !== ""
                style: PlainText.SmallMuted
                wrapMode: Text.Wrap
                maximumLineCount: root.width < Theme.size.listMax ? 2 : 6
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        AppButton {
            visible: root.actionText !== ""
            small: true
            clear: true
            text: root.actionText
            caps: root.caps
            onClicked: root.acted()
        }
        IconButton {
            visible: root.dismissable
            small: true
            iconName: "window-close"
            text: qsTr("Close")
            onClicked: root.dismissed()
        }
    }
}
