pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Beside the fields: the role as agents will see it, and how it stood before.
FocusScope {
    id: root

    required property RoleEditor editor
    readonly property bool older: root.editor.looked !== ""
    readonly property bool comparing: root.editor.comparing
    /// Of the height, what the versions have in any case.
    readonly property real versionsLeast: Math.min(list.contentHeight, root.height / 3)
    /// What the titles and the room around them take.
    readonly property real around: 2 * Theme.size.controlSmall + 4 * Theme.space.s3 + 2 * Theme.space.s5
    readonly property real roomWanted: root.comparing ? Math.max(Theme.size.listMin, changes.wanted) : card.wanted

    signal linkAsked(url: string, shown: string)

    function focusVersions(): void {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
        if (list.currentIndex < 0)
            list.currentIndex = 0;
    }

    function openCurrent(): void {
        if (list.currentIndex >= 0)
            root.editor.lookAtRow(list.currentIndex);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.s5
        anchors.topMargin: Theme.space.s4 + Theme.space.hair
        anchors.bottomMargin: Theme.space.s3
        spacing: Theme.space.s3

        RowLayout {
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.SmallStrong
                color: Theme.color.textMuted
                //: Over what differs; %1 is the name of a version, "First text"
                text: root.comparing ? qsTr("From “%1” to now").arg(root.editor.lookedName) : root.older ? root.editor.lookedName : qsTr("As agents will see it")
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            PlainText {
                visible: !root.older
                style: PlainText.SmallMuted
                text: qsTr("follows as you type")
            }
            AppButton {
                visible: root.older
                small: true
                iconName: "edit-undo"
                text: qsTr("Go back to this")
                onClicked: root.editor.restore()
            }
        }
        Item {
            id: room

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(0, Math.min(root.roomWanted, root.height - root.around - root.versionsLeast))

            PreviewCard {
                id: card

                anchors.fill: parent
                visible: !root.comparing
                editor: root.editor
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            }
            ChangesView {
                id: changes

                anchors.fill: parent
                visible: root.comparing
                changes: root.editor.changes
            }
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.topMargin: Theme.space.s1

            PlainText {
                style: PlainText.SmallStrong
                color: Theme.color.textMuted
                text: qsTr("Versions")
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            LinkButton {
                visible: list.count > 1
                text: root.comparing ? qsTr("Stop comparing") : qsTr("Compare")
                onClicked: root.editor.comparing = !root.editor.comparing
            }
        }
        RowsView {
            id: list

            model: root.editor.versions
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.space.inset
            Layout.rightMargin: -Theme.space.inset
            Layout.topMargin: -Theme.space.s2
            Accessible.name: qsTr("Versions")
            Keys.onDownPressed: list.moveCursor(1)
            Keys.onUpPressed: list.moveCursor(-1)
            Keys.onReturnPressed: root.openCurrent()
            Keys.onEnterPressed: root.openCurrent()
            Keys.onSpacePressed: root.openCurrent()

            delegate: VersionRow {
                id: row

                required property int index

                width: ListView.view.width
                selected: row.version === root.editor.looked
                quietSelection: !list.activeFocus
                focused: ListView.isCurrentItem && list.activeFocus
                onActivated: {
                    list.currentIndex = row.index;
                    root.editor.looked = row.version;
                }
            }
        }
    }
}
