import QtQuick
import Qt.labs.platform as Platform
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The icon beside the clock of the desktop. Made only where the desktop has a place for it.
Item {
    id: root

    property Workspace workspace: null

    signal quitAsked

    Platform.SystemTrayIcon {
        visible: root.workspace !== null
        icon.source: Theme.icon("app")
        tooltip: root.workspace ? root.workspace.trayText : ""
        onActivated: root.workspace.raiseAsked()

        menu: Platform.Menu {
            Platform.MenuItem {
                text: qsTr("Show the window")
                onTriggered: root.workspace.raiseAsked()
            }
            Platform.MenuItem {
                text: qsTr("Quit")
                onTriggered: root.quitAsked()
            }
        }
    }
}
