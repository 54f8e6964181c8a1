import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Whether single letters act in lists.
ColumnLayout {
    id: root

    required property SettingsPage settings
    readonly property Item firstControl: single

    spacing: 0

    PlainText {
        style: PlainText.Heading
        text: qsTr("Keyboard")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.hair
        Accessible.role: Accessible.Heading
    }

    SwitchLine {
        id: single

        text: qsTr("Single keys in lists")
        detail: qsTr("They work only while a list or an applicant has the focus")
        checked: root.settings.singleKeys
        Layout.fillWidth: true
        onToggledBy: on => root.settings.singleKeys = on
    }
}
