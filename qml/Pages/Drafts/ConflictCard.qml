pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The role was changed at the service while it was changed here: for each field one of three.
Rectangle {
    id: root

    required property RoleEditor editor
    readonly property DraftConflict conflict: root.editor.conflict

    visible: root.conflict.present
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.space.s3 : 0
    radius: Theme.radius.card
    color: Theme.color.warningSoft
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.warning
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        id: column

        x: Theme.space.s3
        y: Theme.space.s3
        width: parent.width - 2 * x
        spacing: Theme.space.s2

        PlainText {
            id: title

            style: PlainText.Strong
            text: qsTr("The role was changed at the service too")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        PlainText {
            text: qsTr("Choose for each field what is to stand there. Nothing was sent, and what you wrote is kept as a version.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: root.conflict

            ColumnLayout {
                id: row

                required property int index
                required property string name
                required property string theirs
                required property string was
                required property string mine
                required property int chosen

                spacing: Theme.space.s1
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: row.name

                PlainText {
                    style: PlainText.SmallStrong
                    text: row.name
                    Accessible.role: Accessible.Heading
                }
                GridLayout {
                    columns: root.width >= Theme.size.detailMin ? 3 : 1
                    columnSpacing: Theme.space.s2
                    rowSpacing: Theme.space.s1
                    Layout.fillWidth: true

                    ConflictSide {
                        caption: qsTr("At the service now")
                        words: row.theirs
                        checked: row.chosen === DraftConflict.Theirs
                        onClicked: root.conflict.choose(row.index, DraftConflict.Theirs)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1 // all of one width
                    }
                    ConflictSide {
                        caption: qsTr("Before")
                        words: row.was
                        checked: row.chosen === DraftConflict.Was
                        onClicked: root.conflict.choose(row.index, DraftConflict.Was)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                    ConflictSide {
                        caption: qsTr("Yours")
                        words: row.mine
                        checked: row.chosen === DraftConflict.Mine
                        onClicked: root.conflict.choose(row.index, DraftConflict.Mine)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }
            }
        }
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Put these in the fields")
            enabled: root.conflict.complete
            Layout.alignment: Qt.AlignRight
            onClicked: root.editor.settle()
        }
    }
}
