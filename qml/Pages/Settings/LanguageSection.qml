import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The language of the app.
ColumnLayout {
    id: root

    required property SettingsPage settings
    readonly property Item firstControl: choice

    spacing: 0

    PlainText {
        style: PlainText.Heading
        text: qsTr("Language")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.hair
        Accessible.role: Accessible.Heading
    }

    SettingRow {
        text: qsTr("Language")
        Layout.fillWidth: true

        ComboField {
            id: choice

            model: root.settings.languages
            currentIndex: root.settings.languageIndex
            accessibleName: qsTr("Language")
            Layout.preferredWidth: Theme.size.sidebar - Theme.space.s5
            onChosen: index => root.settings.languageIndex = index
        }
    }
}
