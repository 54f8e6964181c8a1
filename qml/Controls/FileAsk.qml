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
    readonly property bool available: dialog.status !== Loader.Error

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
        return true;
    }

    /// The dialog is shown now.
    signal opened

    visible: false

    Loader {
        id: dialog
    }
}
