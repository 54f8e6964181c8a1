pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The filters that are on, and how many applicants they hide; the text that is looked for.
ColumnLayout {
    id: root

    required property FilterStrip owner
    readonly property ReviewQueue queue: root.owner.queue
    readonly property bool typing: find.activeFocus

    function startFinding(): void {
        find.input.forceActiveFocus(Qt.ShortcutFocusReason);
        find.input.selectAll();
    }

    function stopFinding(): void {
        find.text = "";
        root.queue.filters.text = "";
        root.owner.finding = false;
        root.owner.done();
    }

    width: root.owner.width
    spacing: 0
    Component.onCompleted: root.takeText()

    function takeText(): void {
        if (!find.activeFocus)
            find.text = root.queue.filters.text;
    }

    Connections {
        target: root.queue.filters

        function onChanged(): void {
            root.takeText();
        }
    }
    Field {
        id: find

        visible: root.owner.finding || root.queue.filters.text !== ""
        accessibleName: qsTr("Find in applicants")
        placeholder: qsTr("Name, letter, skill, note, tag")
        iconName: "edit-find"
        clearable: true
        onEdited: root.queue.filters.text = find.text
        onAccepted: root.owner.done()
        Keys.onEscapePressed: root.stopFinding()
        Keys.onDownPressed: root.owner.done()
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.s4
        Layout.topMargin: Theme.space.s2
    }
    Flow {
        visible: root.queue.filters.activeCount > 0
        spacing: Theme.space.s1 + Theme.space.hair
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.s4
        Layout.topMargin: Theme.space.s2

        Repeater {
            model: root.queue.filters.active

            Chip {
                required property string key
                required property string group
                required text

                width: Math.min(implicitWidth, root.width - 2 * Theme.space.s4)
                kind: Chip.Selected
                removable: true
                //: An active filter for the screen reader: its group and what it is
                accessibleText: qsTr("%1: %2").arg(group).arg(text)
                onRemoved: root.queue.filters.toggle(key)
            }
        }
    }
    RowLayout {
        visible: root.queue.filters.activeCount > 0
        spacing: Theme.space.s2
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.s2
        Layout.topMargin: Theme.space.hair

        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            //: Filters are on, and hide nobody
            text: root.queue.filteredText === "" ? qsTr("No one is hidden") : root.queue.filteredText
            Layout.fillWidth: true
        }
        AppButton {
            kind: AppButton.Quiet
            small: true
            text: qsTr("Clear")
            Accessible.description: root.queue.filteredText
            onClicked: {
                find.text = "";
                root.owner.finding = false;
                root.queue.filters.clear();
                root.owner.done();
            }
        }
    }
}
