pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The window: side bar and places, what lies over all of them, and the keys that act anywhere.
T.ApplicationWindow {
    id: window

    required property Workspace workspace
    readonly property SettingsPage settings: window.workspace.settings
    readonly property bool wide: width >= Theme.size.breakRail
    readonly property bool narrow: width < Theme.size.breakNoRail
    readonly property bool settingsWide: window.wide && window.workspace.place === Workspace.Settings
    /// Signed out there is no side bar: the board and the drafts have a way back of their own.
    readonly property bool inside: window.workspace.place !== Workspace.Welcome && (window.workspace.signedIn || window.workspace.place === Workspace.Settings)
    /// The person folded the side bar of a wide window.
    readonly property bool folded: window.settings.sideBarFolded

    title: window.workspace.windowTitle
    width: Theme.size.windowWidth
    height: Theme.size.windowHeight
    minimumWidth: Theme.size.windowMin
    minimumHeight: Theme.size.windowMinHeight
    visible: !window.workspace.presence.startsHidden
    color: Theme.color.background
    font: Theme.type.body.font

    function toggleSideBar() {
        if (window.wide && !window.settingsWide)
            window.settings.sideBarFolded = !window.folded;
        else if (window.inside)
            drawer.toggle();
    }

    Binding {
        target: Theme
        property: "dark"
        value: window.settings.scheme === SettingsPage.System ? window.settings.systemIsDark : window.settings.scheme === SettingsPage.Dark
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.settings.highContrast || window.settings.systemIsHighContrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.settings.textScale / 100
    }
    Binding {
        target: Theme
        property: "lessMotion"
        value: window.settings.lessMotion || window.settings.systemLessMotion
    }
    Binding {
        target: window.workspace
        property: "windowActive"
        value: window.active
    }
    Connections {
        target: window.workspace

        function onRaiseAsked() {
            window.show();
            window.raise();
            window.requestActivate();
        }
        function onSignInAsked() {
            signInAgain.open();
        }
    }

    Ribbon {
        id: ribbon
        // Over the dim layer of dialogs too: it is never hidden.
        parent: window.contentItem.parent
        z: 10000000
        text: window.workspace.ribbonText
        width: window.width
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: ribbon.visible ? ribbon.height : 0
        spacing: 0

        Banner {
            tone: window.workspace.noticeTone
            text: window.workspace.notice
            visible: text !== ""
            actionText: window.workspace.noticeActionText
            dismissable: true
            Layout.fillWidth: true
            onActed: window.workspace.actOnNotice()
            onDismissed: window.workspace.dismissNotice()
        }
        TopBar {
            workspace: window.workspace
            visible: window.narrow && window.inside
            Layout.fillWidth: true
            onMenuAsked: drawer.open()
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            SideBar {
                workspace: window.workspace
                visible: window.inside && window.wide && !window.folded && !window.settingsWide
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.size.sidebar
                onChosen: pages.forceActiveFocus(Qt.OtherFocusReason)
            }
            Item {
                id: rail
                visible: window.inside && !window.narrow && !window.settingsWide && (!window.wide || window.folded)
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.size.sidebarNarrow

                Later {
                    anchors.fill: parent
                    file: Qt.resolvedUrl("SideRail.qml")
                    owner: window.workspace
                    wanted: rail.visible
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                SignedOutBanner {
                    workspace: window.workspace
                    dialogOpen: signInAgain.opened
                    Layout.fillWidth: true
                    onSignInAsked: signInAgain.open()
                }
                Banner {
                    tone: Tone.Waiting
                    iconName: "network-offline"
                    text: window.workspace.connection.bannerText
                    actionText: qsTr("Try now")
                    visible: text !== "" && window.inside
                    Layout.fillWidth: true
                    onActed: window.workspace.connection.tryNow()
                }
                Places {
                    id: pages

                    workspace: window.workspace
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onSheetAsked: sheet.open()
                }
            }
        }
    }

    LaterDrawer {
        id: drawer
        workspace: window.workspace
        topMost: ribbon.visible ? ribbon.height : 0
        interactive: window.inside && !window.wide
    }
    Toast {
        queue: window.workspace.toasts
        keys: window.workspace.keys
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // Over what one writes and decides with, which stands at the bottom of every pane.
        anchors.bottomMargin: 2 * Theme.size.row + Theme.space.s5
    }
    LaterDialog {
        id: sheet
        workspace: window.workspace
        file: Qt.resolvedUrl("ShortcutsSheet.qml")
    }
    Overlays {
        id: overlays
        workspace: window.workspace
        onActionAsked: action => {
            if (!pages.act(action))
                shortcuts.act(action);
        }
    }
    LaterDialog {
        workspace: window.workspace
        file: Qt.resolvedUrl("LinkDialog.qml")
        asked: window.workspace.links.open
    }
    LaterDialog {
        id: signInAgain
        workspace: window.workspace
        file: Qt.resolvedUrl("SignInAgainDialog.qml")
        asked: window.workspace.signInNeeded
    }
    Shortcuts {
        id: shortcuts
        workspace: window.workspace
        onSheetAsked: sheet.open()
        onSideBarAsked: window.toggleSideBar()
        onQuitAsked: background.quit()
    }
    Background {
        id: background
        workspace: window.workspace
        window: window
    }
}
