import QtQuick
import AgentsGetHired.Views

/// The program without its window: what closing the window does, and the tray icon.
Item {
    id: root

    required property Workspace workspace
    required property Window window

    function quit() {
        Qt.exit(0);
    }

    Connections {
        target: root.window

        function onClosing(close: CloseEvent) {
            if (root.workspace.presence.hidesOnClose()) {
                close.accepted = false;
                root.window.hide();
            } else if (root.workspace.presence.startsHidden) {
                root.quit();
            }
        }
    }

    Loader {
        active: root.workspace.presence.tray && root.workspace.presence.trayThere
        source: "Tray.qml"
        onLoaded: {
            item.workspace = root.workspace;
            item.quitAsked.connect(root.quit);
        }
    }
}
