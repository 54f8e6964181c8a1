import QtQuick
import QtQuick.Dialogs

/// The system's dialog for a folder.
FolderDialog {
    id: root

    required property FileAsk owner

    readonly property Connections asked: Connections {
        target: root.owner

        function onOpened(): void {
            root.open();
            root.owner.lacks = !root.visible;
        }
    }

    title: root.owner.title
    parentWindow: root.owner.Window.window
    onAccepted: root.owner.picked(root.selectedFolder)
}
