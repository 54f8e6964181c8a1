pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Colours, size of the text, contrast and motion.
Column {
    id: root

    required property SettingsPage settings
    readonly property Item firstControl: scheme
    readonly property list<int> sizes: [80, 90, 100, 110, 125, 150, 175, 200]

    PlainText {
        style: PlainText.Heading
        text: qsTr("Appearance")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    SettingRow {
        //: The colours of the app
        text: qsTr("Theme")
        width: parent.width

        Segmented {
            id: scheme

            //: The three choices of a theme: what the system has, light, dark
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.settings.scheme
            accessibleName: qsTr("Theme")
            onChosen: index => root.settings.scheme = index
        }
    }

    SettingRow {
        text: qsTr("Text size")
        width: parent.width

        ComboField {
            //: A size of the text in per cent; %1: the number
            model: [...root.sizes].map(size => qsTr("%1 %").arg(size))
            currentIndex: [...root.sizes].indexOf(root.settings.textScale)
            accessibleName: qsTr("Text size")
            onChosen: index => root.settings.textScale = root.sizes[index]
        }
    }

    SwitchLine {
        text: qsTr("Higher contrast")
        detail: root.settings.systemIsHighContrast ? qsTr("Follows the system: on") : qsTr("Follows the system: off")
        enabled: !root.settings.systemIsHighContrast
        checked: root.settings.highContrast || root.settings.systemIsHighContrast
        width: parent.width
        onToggledBy: on => root.settings.highContrast = on
    }

    SwitchLine {
        text: qsTr("Less motion")
        detail: root.settings.systemLessMotion ? qsTr("Follows the system: on") : qsTr("Follows the system: off")
        enabled: !root.settings.systemLessMotion
        checked: root.settings.lessMotion || root.settings.systemLessMotion
        width: parent.width
        onToggledBy: on => root.settings.lessMotion = on
    }
}
