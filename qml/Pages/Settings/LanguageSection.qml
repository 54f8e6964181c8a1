import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The language of the app.
Column {
    id: root

    required property SettingsPage settings
    readonly property Item firstControl: choice

    PlainText {
        style: PlainText.Heading
        text: qsTr("Language")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    SettingRow {
        text: qsTr("Language")
        width: parent.width

        ComboField {
            id: choice

            model: root.settings.languages
            currentIndex: root.settings.languageIndex
            accessibleName: qsTr("Language")
            onChosen: index => root.settings.languageIndex = index
        }
    }
}
