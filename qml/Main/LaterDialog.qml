import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Views

/// A dialog over the window, made when it is first opened, and kept.
Loader {
    id: root

    required property Workspace workspace
    required property url file
    /// Opens it when this turns true; the dialog knows by itself when it is over.
    property bool asked: false
    readonly property T.Popup dialog: root.item as T.Popup
    readonly property bool opened: root.dialog !== null && root.dialog.opened

    function open(): void {
        if (root.status === Loader.Null)
            root.setSource(root.file, {
                workspace: root.workspace
            });
        root.dialog.open();
    }

    onAskedChanged: if (root.asked)
        root.open()
    // A dialog that a loader makes stands under no item, so that it cannot find the window itself.
    onLoaded: root.dialog.parent = root.T.Overlay.overlay
}
