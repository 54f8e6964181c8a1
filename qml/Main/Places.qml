pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Views

/// The place one is at. A page is read when it is first gone to, so that the window is there at
/// once; it stays as it was left while the account is the same.
FocusScope {
    id: root

    required property Workspace workspace

    signal sheetAsked

    Place {
        at: Workspace.Review
        file: "ReviewPlace.qml"
        shown: root.workspace.review
    }
    Place {
        at: Workspace.Messages
        file: "MessagesPlace.qml"
        shown: root.workspace.messages
    }
    Place {
        at: Workspace.Contracts
        file: "ContractsPlace.qml"
        shown: root.workspace.contracts
    }
    Place {
        at: Workspace.RolesBoard
        file: "BoardPlace.qml"
        shown: root.workspace.board
    }
    Place {
        at: Workspace.Drafts
        file: "DraftsPlace.qml"
        shown: root.workspace.drafts
    }
    Place {
        at: Workspace.Outbox
        file: "OutboxPlace.qml"
        shown: root.workspace.outbox
    }
    Place {
        at: Workspace.Settings
        file: "SettingsPlace.qml"
        shown: root.workspace.settings
    }
    Place {
        at: Workspace.Welcome
        file: "WelcomePlace.qml"
        shown: root.workspace.signIn
        keep: false // no key and no link stays in a field that one has left
    }

    /// Does an action of the key table with what the place shows; false: it is none of it.
    function act(action: string): bool {
        for (let i = 0; i < root.children.length; ++i) {
            const one = root.children[i] as Loader;
            if (one && one.visible && one.item)
                return (one.item as PlaceBase).act(action);
        }
        return false;
    }

    component Place: Loader {
        id: one

        required property int at
        required property string file
        /// The object behind the page; none while nobody is signed in.
        property QtObject shown: null
        property bool keep: true
        readonly property bool here: root.workspace.place === one.at

        anchors.fill: parent
        visible: one.here
        focus: one.here
        Component.onCompleted: one.come()
        onHereChanged: one.come()
        onLoaded: one.take()
        onShownChanged: {
            one.source = "";
            one.come();
        }

        function come() {
            if (!one.here && !one.keep)
                one.source = "";
            else if (one.here && one.item)
                one.take();
            else if (one.here && one.shown)
                one.setSource(one.file, {
                    workspace: root.workspace,
                    shown: one.shown
                });
        }

        function take() {
            (one.item as Item).forceActiveFocus(Qt.OtherFocusReason);
        }

        Connections {
            target: one.item as PlaceBase

            function onSheetAsked() {
                root.sheetAsked();
            }
        }
    }
}
