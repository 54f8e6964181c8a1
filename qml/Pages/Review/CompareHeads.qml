pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who stands in which column.
Item {
    id: root

    required property CompareGrid grid

    implicitHeight: Theme.size.rowApplicant + Theme.space.s1
    clip: true

    ColumnLayout {
        width: root.grid.labelWidth
        height: parent.height
        spacing: Theme.space.hair

        Item {
            Layout.fillHeight: true
        }
        KeyCaps {
            caps: [...root.grid.keys.words.caps("compare.previous"), ...root.grid.keys.words.caps("compare.next")]
            Layout.leftMargin: Theme.space.s6
        }
        PlainText {
            style: PlainText.SmallMuted
            text: qsTr("move, Enter opens")
            Layout.leftMargin: Theme.space.s6
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Item {
        x: root.grid.labelWidth
        width: root.grid.room
        height: parent.height
        clip: true

        Repeater {
            model: root.grid.compare.columns

            Rectangle {
                id: head

                required property compareColumn modelData
                required property int index
                readonly property bool current: head.index === root.grid.compare.current
                readonly property bool pinned: head.index === root.grid.compare.pinned

                x: root.grid.place(head.index)
                z: head.pinned ? 1 : 0
                width: root.grid.columnWidth
                height: root.height
                color: head.current ? Theme.color.selection : Theme.color.surface
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: head.modelData.accessibleText
                Accessible.selected: head.current
                Accessible.onPressAction: root.grid.compare.current = head.index

                TapHandler {
                    onTapped: root.grid.compare.current = head.index
                    onDoubleTapped: root.grid.opened(head.index)
                }
                Separator {
                    vertical: true
                    height: parent.height
                }
                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.space.s5
                    anchors.rightMargin: Theme.space.s2
                    spacing: Theme.space.s3

                    Avatar {
                        visible: head.width >= Theme.size.listMin // the name needs the room
                        initials: head.modelData.initials
                        colorIndex: head.modelData.avatarColor
                        agent: true
                        size: Theme.size.iconButton + Theme.space.s3
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        PlainText {
                            style: PlainText.Heading
                            text: head.modelData.name
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        PlainText {
                            style: PlainText.SmallMuted
                            text: head.modelData.note !== "" ? head.modelData.note : head.modelData.detail
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                    IconButton {
                        iconName: head.pinned ? "object-locked" : "view-split-left-right"
                        small: true
                        checked: head.pinned
                        text: head.pinned ? qsTr("Let it move again") : qsTr("Keep it at the left")
                        caps: [...root.grid.keys.words.caps("compare.pin")]
                        //: For the screen reader; %1 is an applicant
                        Accessible.name: (head.pinned ? qsTr("Let %1 move again") : qsTr("Keep %1 at the left")).arg(head.modelData.name)
                        onClicked: root.grid.compare.pin(head.index)
                    }
                    IconButton {
                        iconName: "window-close"
                        small: true
                        text: qsTr("Take out")
                        //: For the screen reader; %1 is an applicant
                        Accessible.name: qsTr("Take %1 out of the comparison").arg(head.modelData.name)
                        onClicked: root.grid.compare.remove(head.index)
                    }
                }
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        z: 2
    }
}
