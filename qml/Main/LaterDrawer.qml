import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Views

/// The side bar over the page, made when the window first has no room for it beside the page.
Loader {
    id: root

    required property Workspace workspace
    /// Below what is never hidden.
    required property real topMost
    /// It can be drawn in from the edge of the window.
    required property bool interactive
    readonly property T.Drawer drawer: root.item as T.Drawer

    function make(): void {
        if (root.status === Loader.Null)
            root.setSource("SideDrawer.qml", {
                workspace: root.workspace,
                owner: root
            });
    }

    function open(): void {
        root.make();
        root.drawer.open();
    }

    function toggle(): void {
        if (root.drawer !== null && root.drawer.opened)
            root.drawer.close();
        else
            root.open();
    }

    onInteractiveChanged: if (root.interactive)
        root.make()
    Component.onCompleted: if (root.interactive)
        root.make()
    // What a loader makes stands under no item, so that it cannot find the window itself.
    onLoaded: root.drawer.parent = root.T.Overlay.overlay
}
