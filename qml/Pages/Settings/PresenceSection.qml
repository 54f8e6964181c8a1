pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Whether the program goes on without its window.
Column {
    id: root

    required property Presence presence
    readonly property Item firstControl: keep

    PlainText {
        style: PlainText.Heading
        //: Settings: what the program does without its window
        text: qsTr("In the background")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    Banner {
        tone: Tone.Bad
        text: root.presence.troubleText
        visible: text !== ""
        width: parent.width
    }

    SwitchLine {
        id: keep

        text: qsTr("Keep running when the window is closed")
        detail: qsTr("News is still looked for, every few minutes, until you quit the app")
        checked: root.presence.keepRunning
        width: parent.width
        onToggledBy: on => root.presence.keepRunning = on
    }

    SwitchLine {
        text: qsTr("Start at login, without the window")
        checked: root.presence.startAtLogin
        width: parent.width
        onToggledBy: on => root.presence.startAtLogin = on
    }

    SwitchLine {
        text: qsTr("Tray icon")
        detail: root.presence.trayDetail
        checked: root.presence.tray
        width: parent.width
        onToggledBy: on => root.presence.tray = on
    }
}
