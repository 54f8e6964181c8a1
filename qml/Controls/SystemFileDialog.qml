import QtQuick
import QtQuick.Dialogs

/// The system's dialog for a file: to read one, or to write one.
FileDialog {
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
    fileMode: root.owner.kind === FileAsk.SaveFile ? FileDialog.SaveFile : FileDialog.OpenFile
    nameFilters: [...root.owner.filters]
    defaultSuffix: root.owner.suffix
    parentWindow: root.owner.Window.window
    onAccepted: root.owner.picked(root.selectedFile)
}
