pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What was found, how many, in which order.
FocusScope {
    id: root

    required property BoardPage page
    property bool searchesBeside: false

    signal opened

    function focusList(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
        if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0;
    }

    function openCurrent(): void {
        if (list.currentIndex < 0)
            return;
        root.page.select(list.currentIndex);
        root.opened();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        BoardSearchList {
            page: root.page
            visible: !root.searchesBeside && root.page.searches.count > 0
            Layout.fillWidth: true
            Layout.margins: Theme.space.s2
            Layout.leftMargin: Theme.space.s4
            Layout.bottomMargin: 0
        }
        RowLayout {
            spacing: Theme.space.s1
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s4
            Layout.rightMargin: Theme.space.s2
            Layout.topMargin: Theme.space.hair

            PlainText {
                style: PlainText.SmallStrong
                numeric: true
                text: root.page.foundText
            }
            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.page.ofText
                Layout.fillWidth: true
            }
            AppButton {
                kind: AppButton.Quiet
                small: true
                iconName: "view-sort-descending"
                text: root.page.sortTexts[root.page.sort]
                onClicked: sorts.popup(this, 0, height)
            }
        }
        RowLayout {
            spacing: Theme.space.s1
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s3
            Layout.rightMargin: Theme.space.s2
            Layout.bottomMargin: Theme.space.s1

            Flow {
                spacing: Theme.space.s1
                Layout.fillWidth: true

                Repeater {
                    model: [...root.page.showTexts]

                    Chip {
                        required property int index
                        required property string modelData

                        pressable: true
                        text: modelData
                        kind: root.page.show === index ? Chip.Selected : Chip.Plain
                        onClicked: root.page.show = index
                    }
                }
            }
            IconButton {
                iconName: "view-list-details"
                text: root.page.dense ? qsTr("Roomy rows") : qsTr("Dense rows")
                checked: root.page.dense
                onClicked: root.page.dense = !root.page.dense
            }
        }
        RowLayout {
            visible: root.page.progressText !== ""
            spacing: Theme.space.s2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s4
            Layout.rightMargin: Theme.space.s4
            Layout.bottomMargin: Theme.space.s1

            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.page.progressText
            }
            ProgressLine {
                visible: root.page.progressTotal > 0
                value: Math.min(root.page.progress, root.page.progressTotal)
                total: root.page.progressTotal
                Layout.fillWidth: true
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: true
                visible: root.page.state.hasContent
                model: root.page.roles
                follows: root.page.currentIndex
                Accessible.name: qsTr("Roles board")

                delegate: BoardRow {
                    required property int index

                    width: ListView.view.width
                    dense: root.page.dense
                    selected: index === root.page.currentIndex
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        list.currentIndex = index;
                        root.openCurrent();
                    }
                }
            }
            StatePane {
                anchors.fill: parent
                visible: !root.page.state.hasContent
                state: root.page.state
                emptyIcon: "work-role"
            }
        }
    }
    AppMenu {
        id: sorts

        Instantiator {
            model: [...root.page.sortTexts]
            onObjectAdded: (index, object) => sorts.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => sorts.removeItem(object as AppMenuItem)

            AppMenuItem {
                required property int index
                required property string modelData

                text: modelData
                checked: root.page.sort === index
                Accessible.checkable: true
                Accessible.checked: checked
                onTriggered: root.page.sort = index
            }
        }
    }
}
