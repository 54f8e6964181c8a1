pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Amounts from and to, of one currency.
ColumnLayout {
    id: root

    required property BoardFilters filters

    signal done

    function begin(): void {
        root.filters.open("amount");
        from.text = root.filters.amountFrom;
        to.text = root.filters.amountTo;
        from.forceActiveFocus(Qt.PopupFocusReason);
    }

    function apply(): void {
        if (root.filters.setAmount(from.text, to.text))
            root.done();
    }

    spacing: Theme.space.s3

    Flow {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Repeater {
            model: root.filters.options

            Chip {
                id: one

                required property string key
                required property bool on
                required text

                pressable: true
                kind: one.on ? Chip.Selected : Chip.Plain
                onClicked: root.filters.toggle(one.key)
            }
        }
    }
    RowLayout {
        spacing: Theme.space.s3

        Field {
            id: from

            label: qsTr("From")
            Layout.fillWidth: true
            onAccepted: root.apply()
        }
        Field {
            id: to

            label: qsTr("To")
            Layout.fillWidth: true
            onAccepted: root.apply()
        }
    }
    PlainText {
        visible: text !== ""
        style: PlainText.Small
        color: Theme.color.danger
        text: root.filters.amountError
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        kind: AppButton.Primary
        text: qsTr("Set amounts")
        Layout.alignment: Qt.AlignRight
        onClicked: root.apply()
    }
}
