import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// How one writes: which key sends, and the words that are ready.
Column {
    id: root

    required property SettingsPage settings
    /// Templates belong to an account.
    property bool signedIn: true
    readonly property Item firstControl: enterSends

    signal templatesAsked

    PlainText {
        style: PlainText.Heading
        text: qsTr("Messages")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    SwitchLine {
        id: enterSends

        text: qsTr("Enter sends a message")
        detail: qsTr("Then Shift+Enter begins a new line")
        checked: root.settings.enterSends
        width: parent.width
        onToggledBy: on => root.settings.enterSends = on
    }

    SettingRow {
        text: qsTr("Templates")
        detail: qsTr("Ready words for messages and declines")
        visible: root.signedIn
        width: parent.width

        AppButton {
            text: qsTr("Edit templates…")
            onClicked: root.templatesAsked()
        }
    }
}
