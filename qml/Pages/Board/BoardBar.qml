pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What the board is searched for, and narrowed down by.
ColumnLayout {
    id: root

    required property BoardPage page
    required property KeyTable keys
    property bool wide: true

    signal saveAsked
    signal leftDown

    function find(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.input.selectAll();
    }

    spacing: 0

    GridLayout {
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.space.s2
        rowSpacing: Theme.space.s2
        Layout.fillWidth: true
        Layout.margins: Theme.space.s2
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.s4

        Field {
            id: search

            iconName: "edit-find"
            placeholder: qsTr("Find in roles")
            caps: [...root.keys.words.caps("board.find")]
            clearable: true
            text: root.page.typed
            error: root.page.problem
            Layout.preferredWidth: Theme.size.listMin
            Layout.fillWidth: !root.wide
            Layout.alignment: Qt.AlignTop
            onEdited: root.page.typed = search.text
            Keys.onDownPressed: root.leftDown()
            Keys.onReturnPressed: root.leftDown()
        }
        Flow {
            spacing: Theme.space.s2
            Layout.fillWidth: true
            Layout.row: root.wide ? 0 : 1
            Layout.column: root.wide ? 1 : 0
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.alignment: Qt.AlignVCenter

            Repeater {
                model: root.page.filters.chips

                Chip {
                    id: chip

                    required property string key
                    required property bool on
                    required property bool toggle
                    required property string number
                    required text

                    pressable: true
                    kind: chip.on ? Chip.Selected : Chip.Plain
                    iconName: chip.on ? "dialog-ok-apply" : chip.toggle ? "" : "go-down"
                    accessibleText: chip.number !== "" ? chip.text + ", " + chip.number : chip.text
                    onClicked: {
                        if (chip.toggle) {
                            root.page.filters.toggle(chip.key);
                        } else if (chip.key === "amount") {
                            amounts.parent = chip;
                            amounts.y = chip.height + Theme.space.s1;
                            amounts.open();
                        } else {
                            root.page.filters.open(chip.key);
                            menu.popup(chip, 0, chip.height + Theme.space.s1);
                        }
                    }
                }
            }
            AppButton {
                visible: root.page.narrowed
                kind: AppButton.Quiet
                small: true
                text: qsTr("Clear")
                onClicked: root.page.clear()
            }
        }
        AppButton {
            iconName: "bookmark-new"
            text: qsTr("Save search")
            enabled: root.page.narrowed && root.page.problem === ""
            Layout.row: 0
            Layout.column: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignTop
            onClicked: root.saveAsked()
        }
    }
    Separator {
        Layout.fillWidth: true
    }
    FilterMenu {
        id: menu
        filters: root.page.filters
    }
    AmountPopup {
        id: amounts
        filters: root.page.filters
    }
}
