import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Whether single letters act in lists, and the way to other keys.
Column {
    id: root

    required property SettingsPage settings
    readonly property Item firstControl: single

    signal keysAsked

    PlainText {
        style: PlainText.Heading
        text: qsTr("Keyboard")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    SwitchLine {
        id: single

        text: qsTr("Single keys in lists")
        detail: qsTr("They work only while a list or an applicant has the focus")
        checked: root.settings.singleKeys
        width: parent.width
        onToggledBy: on => root.settings.singleKeys = on
    }

    SettingRow {
        text: qsTr("Keys")
        detail: qsTr("Every key can be changed")
        width: parent.width

        AppButton {
            text: qsTr("Change keys…")
            onClicked: root.keysAsked()
        }
    }
}
