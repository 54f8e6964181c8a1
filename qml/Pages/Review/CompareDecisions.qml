pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Under each column: what can be decided about it.
Item {
    id: root

    required property CompareGrid grid

    implicitHeight: Theme.size.control + 2 * Theme.space.s3

    Item {
        x: root.grid.labelWidth
        width: root.grid.room
        height: parent.height
        clip: true

        Repeater {
            model: root.grid.compare.columns

            Rectangle {
                id: column

                required property compareColumn modelData
                required property int index
                readonly property bool current: column.index === root.grid.compare.current

                x: root.grid.place(column.index)
                z: column.index === root.grid.compare.pinned ? 1 : 0
                width: root.grid.columnWidth
                height: root.height
                color: Theme.color.surface

                Separator {
                    vertical: true
                    height: parent.height
                }
                Row {
                    x: Theme.space.s5
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.s2

                    AppButton {
                        kind: column.current ? AppButton.Primary : AppButton.Normal
                        text: root.grid.keys.words.text("review.accept")
                        enabled: column.modelData.canAccept
                        //: For the screen reader; %1 is an applicant
                        Accessible.name: qsTr("Accept %1").arg(column.modelData.name)
                        onClicked: root.grid.decided(column.index, "review.accept")
                    }
                    AppButton {
                        kind: AppButton.DangerQuiet
                        text: root.grid.keys.words.text("review.decline")
                        enabled: column.modelData.canDecline
                        //: For the screen reader; %1 is an applicant
                        Accessible.name: qsTr("Decline %1").arg(column.modelData.name)
                        onClicked: root.grid.decided(column.index, "review.decline")
                    }
                    IconButton {
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: "view-conversation-balloon"
                        text: root.grid.keys.words.text("review.write")
                        //: For the screen reader; %1 is an applicant
                        Accessible.name: qsTr("Write to %1").arg(column.modelData.name)
                        onClicked: root.grid.decided(column.index, "review.write")
                    }
                }
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
