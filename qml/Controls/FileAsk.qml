import QtQuick

/// Asks for a file or a folder with the dialog of the system, which is read when it is first asked
/// for. Where it cannot be had, `available` turns false, and the page offers a field for the path.
Item {
    id: root

    enum Kind { OpenFile, SaveFile, Folder }

    property int kind: FileAsk.OpenFile
    property string title: ""
    /// "Templates (*.json)", as the system wants them.
    property list<string> filters
    /// Put behind a name that has none: "json".
    property string suffix: ""
    readonly property bool available: !root.lacks && dialog.status !== Loader.Error
    /// Told by the dialog: it did not come up, as parts of it are missing.
    property bool lacks: false

    signal picked(file: url)

    /// False: there is none here.
    function ask(): bool {
        if (dialog.status === Loader.Null)
            dialog.setSource(Qt.resolvedUrl(root.kind === FileAsk.Folder ? "SystemFolderDialog.qml" : "SystemFileDialog.qml"), {
                owner: root
            });
        if (dialog.status !== Loader.Ready)
            return false;
        root.opened();
        return !root.lacks;
    }

    /// The dialog is shown now.
    signal opened

    visible: false

    Loader {
        id: dialog
    }
}
