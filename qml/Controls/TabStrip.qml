pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// Tabs with counts; one stop for Tab, the arrows choose. `model` has the roles of TabList.
FocusScope {
    id: root

    property alias model: repeater.model
    /// The `tab` of the model that is shown.
    property int current: 0
    /// Smaller, where many tabs stand in a narrow pane.
    property bool tight: false
    property string accessibleName: qsTr("Tabs")

    signal chosen(int tab)

    implicitWidth: row.implicitWidth + 2 * Theme.space.s2
    implicitHeight: Theme.size.tabStrip
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.accessibleName

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    Flickable {
        id: strip

        anchors.fill: parent
        contentWidth: row.width + 2 * Theme.space.s2
        interactive: contentWidth > width
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Row {
            id: row
            x: Theme.space.s2 + Theme.size.hairline
            height: root.height
            spacing: Theme.space.hair

            Repeater {
                id: repeater

                T.TabButton {
                    id: one

                    required property int index
                    required property int tab
                    required property string label
                    required property int number
                    required property string accessibleText
                    readonly property bool on: root.current === one.tab

                    height: row.height
                    implicitWidth: contentItem.implicitWidth + 2 * (root.tight ? Theme.space.s1 : Theme.space.gap)
                    text: one.label
                    hoverEnabled: true
                    focus: one.on
                    onOnChanged: if (one.on) root.bringIntoView(one)
                    focusPolicy: one.on ? Qt.StrongFocus : Qt.ClickFocus
                    Accessible.name: one.accessibleText
                    Accessible.selectable: true
                    Accessible.selected: one.on
                    Accessible.onPressAction: if (one.enabled) one.clicked()
                    Keys.onLeftPressed: root.step(one.index - 1, Qt.BacktabFocusReason)
                    Keys.onRightPressed: root.step(one.index + 1, Qt.TabFocusReason)
                    onClicked: if (!one.on) root.chosen(one.tab)

                    contentItem: Face {
                        label: one.label
                        number: one.number
                        on: one.on
                        lit: one.on || one.hovered
                    }
                    background: Item {
                        Rectangle {
                            x: Theme.space.gap
                            width: parent.width - 2 * Theme.space.gap
                            anchors.bottom: parent.bottom
                            height: Theme.size.focusWidth
                            radius: Theme.size.hairline
                            color: Theme.color.accent
                            visible: one.on
                        }
                    }
                    FocusRing {
                        visible: one.visualFocus
                        inset: true
                        corner: Theme.radius.small
                    }
                }
            }
        }
    }

    function step(index: int, reason: int) {
        const next = repeater.itemAt(index) as T.AbstractButton;
        if (!next)
            return;
        next.clicked();
        next.forceActiveFocus(reason);
    }

    function bringIntoView(tab: Item) {
        const left = row.x + tab.x;
        strip.contentX = Math.max(Math.min(strip.contentX, left), left + tab.width - strip.width);
    }

    component Face: Item {
        id: face

        property string label
        property int number
        property bool on
        property bool lit

        implicitWidth: words.implicitWidth

        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.space.s1 + 1

            PlainText {
                text: face.label
                font: root.tight ? (face.on ? Theme.type.smallStrong.font : Theme.type.small.font) : face.on ? Theme.type.bodyStrong.font : Theme.type.body.font
                color: face.lit ? Theme.color.text : Theme.color.textMuted
                Accessible.ignored: true
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: face.number >= 0
                text: face.number
                style: PlainText.Micro
                numeric: true
                Accessible.ignored: true
            }
        }
    }
}
