pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A choice of one out of a few that stand side by side; one stop for Tab, arrows choose.
FocusScope {
    id: root

    property string label: ""
    property list<string> options
    property int currentIndex: 0
    property string accessibleName: root.label
    property bool focusShown: false

    signal chosen(int index)

    implicitWidth: Math.max(frame.implicitWidth, title.implicitWidth)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.accessibleName

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.s1

        FieldLabel {
            id: title
            text: root.label
        }
        Rectangle {
            id: frame
            implicitWidth: row.implicitWidth
            implicitHeight: Theme.size.navRow
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            radius: Theme.radius.control
            color: Theme.color.surface
            border.width: Theme.size.hairline
            border.color: Theme.color.borderButton

            RowLayout {
                id: row
                anchors.fill: parent
                spacing: 0

                Repeater {
                    id: repeater
                    model: root.options

                    T.RadioButton {
                        id: segment

                        required property int index
                        required property string modelData
                        readonly property bool on: root.currentIndex === segment.index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        implicitWidth: contentItem.implicitWidth + 2 * Theme.space.s3
                        text: segment.modelData
                        checkable: false
                        hoverEnabled: true
                        focus: segment.on
                        focusPolicy: segment.on ? Qt.StrongFocus : Qt.ClickFocus
                        Accessible.name: segment.text
                        Accessible.checkable: true
                        Accessible.checked: segment.on
                        Accessible.onPressAction: if (segment.enabled) segment.clicked()
                        Accessible.onToggleAction: if (segment.enabled) segment.clicked()
                        Keys.onLeftPressed: root.step(-1)
                        Keys.onRightPressed: root.step(1)
                        onClicked: root.choose(segment.index)

                        contentItem: PlainText {
                            text: segment.text
                            horizontalAlignment: Text.AlignHCenter
                            font: segment.on ? Theme.type.bodyStrong.font : Theme.type.body.font
                            color: !segment.enabled ? Theme.color.textDisabled : segment.on ? Theme.color.accentText : Theme.color.text
                            Accessible.ignored: true
                        }
                        background: SegmentFill {
                            first: segment.index === 0
                            last: segment.index === root.options.length - 1
                            on: segment.on
                            lit: segment.hovered && segment.enabled
                        }
                        FocusRing {
                            visible: segment.visualFocus
                        }
                    }
                }
            }
        }
    }

    function choose(index: int) {
        if (index !== root.currentIndex)
            root.chosen(index);
    }

    function step(by: int) {
        const next = root.currentIndex + by;
        if (next < 0 || next >= root.options.length)
            return;
        root.choose(next);
        repeater.itemAt(next).forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    /// Round only where the frame is.
    component SegmentFill: Item {
        id: fill

        property bool first
        property bool last
        property bool on
        property bool lit
        readonly property color shade: fill.on ? Theme.color.accentSoft : fill.lit ? Theme.color.hover : "transparent"

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.size.hairline
            anchors.bottomMargin: Theme.size.hairline
            anchors.leftMargin: fill.first ? Theme.size.hairline : 0
            anchors.rightMargin: fill.last ? Theme.size.hairline : 0
            radius: fill.first || fill.last ? Theme.radius.control - Theme.size.hairline : 0
            color: fill.shade
        }
        Rectangle {
            visible: fill.first !== fill.last
            x: fill.first ? parent.width / 2 : 0
            y: Theme.size.hairline
            width: parent.width / 2
            height: parent.height - 2 * Theme.size.hairline
            color: fill.shade
        }
        Separator {
            visible: !fill.first
            height: parent.height
        }
        Rectangle {
            visible: fill.on && Theme.highContrast
            y: parent.height - height
            width: parent.width
            height: Theme.size.selectionBar
            color: Theme.color.accent
        }
    }
}
