import QtQuick
import AgentsGetHired.Views

/// What lies over the window only now and then, made when it is first asked for.
Item {
    id: root

    required property Workspace workspace

    /// An action of the key table was chosen in the palette.
    signal actionAsked(action: string)

    LaterDialog {
        id: palette
        workspace: root.workspace
        file: Qt.resolvedUrl("PaletteDialog.qml")
    }
    LaterDialog {
        id: keys
        workspace: root.workspace
        file: Qt.resolvedUrl("KeysDialog.qml")
    }
    LaterDialog {
        id: exporting
        workspace: root.workspace
        file: Qt.resolvedUrl("ExportDialog.qml")
    }
    Loader {
        id: templates
    }
    readonly property bool templatesOpen: root.workspace.review !== null && root.workspace.review.templates.open
    onTemplatesOpenChanged: {
        if (root.templatesOpen)
            templates.setSource(Qt.resolvedUrl("TemplatesDialog.qml"), {
                workspace: root.workspace
            });
        else
            templates.source = "";
    }
    Connections {
        target: root.workspace.palette

        function onActionAsked(action: string): void {
            // When the palette has given the focus back.
            Qt.callLater(root.actionAsked, action); // qmllint disable
        }
        function onWindowAsked(what: string): void {
            if ((what === "find" || what === "write" || what === "compareWith") && root.workspace.signedIn)
                palette.open();
            else if (what === "changeKeys")
                keys.open();
            else if (what === "export" && root.workspace.beginExport())
                exporting.open();
            else if (what === "printKeys")
                root.workspace.printKeys();
        }
    }
}
