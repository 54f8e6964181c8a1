import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The side bar over the page, where the window has no room for it.
T.Drawer {
    id: root

    required property Workspace workspace
    required property LaterDrawer owner


    width: parent ? Math.min(Theme.size.sidebar, parent.width - Theme.size.minTarget) : 0
    y: root.owner.topMost
    height: parent ? parent.height - root.owner.topMost : 0
    focus: true // so that Esc closes it
    dim: true
    interactive: root.owner.interactive
    modal: true
    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    // Without a transition a drawer of the templates stays shut.
    enter: Transition {
        NumberAnimation {
            duration: Theme.duration.slow
            easing.type: Theme.duration.easing
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.duration.slow
            easing.type: Theme.duration.easing
        }
    }
    contentItem: SideBar {
        workspace: root.workspace
        focus: true
        onChosen: root.close()
    }
}
