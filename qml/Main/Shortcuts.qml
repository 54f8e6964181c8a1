pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Views

/// The keys that act anywhere in the window, as the table of keys has them.
Item {
    id: root

    required property Workspace workspace
    readonly property KeyTable keys: root.workspace.keys

    signal sheetAsked
    signal sideBarAsked
    signal quitAsked

    /// Does what a key of the table would do; false: it is none that acts anywhere, or not now.
    function act(name: string): bool {
        for (let i = 0; i < root.resources.length; ++i) {
            const one = root.resources[i] as Shortcut;
            if (one && one.objectName === name && one.enabled) {
                one.activated();
                return true;
            }
        }
        return false;
    }

    /// One action of the table.
    component Action: Shortcut {
        id: one

        required property string name

        objectName: one.name
        sequences: [...root.keys.words.sequences(one.name)]
    }

    Instantiator {
        model: 9

        Action {
            required property int index

            name: "place." + (index + 1)
            onActivated: root.workspace.goToIndex(index)
        }
    }
    Instantiator {
        model: 9

        Action {
            required property int index

            name: "account." + (index + 1)
            onActivated: root.workspace.switchAccountAt(index)
        }
    }
    Action {
        name: "palette"
        enabled: root.workspace.signedIn
        onActivated: root.workspace.palette.ask("find")
    }
    Action {
        name: "message.new"
        enabled: root.workspace.signedIn
        onActivated: root.workspace.palette.ask("write")
    }
    Action {
        name: "draft.new"
        onActivated: root.workspace.newDraft()
    }
    Action {
        name: "back"
        enabled: root.workspace.canBack
        onActivated: root.workspace.back()
    }
    Action {
        name: "forward"
        enabled: root.workspace.canForward
        onActivated: root.workspace.forward()
    }
    Action {
        name: "refresh"
        onActivated: root.workspace.refresh()
    }
    Action {
        name: "undo"
        enabled: root.workspace.canUndo
        onActivated: root.workspace.undo()
    }
    Action {
        name: "redo"
        enabled: root.workspace.canRedo
        onActivated: root.workspace.redo()
    }
    Action {
        name: "settings"
        onActivated: root.workspace.go(Workspace.Settings)
    }
    Action {
        name: "sidebar"
        onActivated: root.sideBarAsked()
    }
    Action {
        name: "quit"
        onActivated: root.quitAsked()
    }
    Action {
        name: "sheet"
        onActivated: root.sheetAsked()
    }
}
