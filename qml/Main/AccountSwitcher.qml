pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who is at work; opens the list of accounts. `compact`: only the avatar, for the rail.
T.Button {
    id: root

    required property Workspace workspace
    property bool compact: false

    readonly property bool menuOpen: (menu.item as T.Menu)?.opened ?? false

    signal chosen

    function openMenu(): void {
        if (menu.status === Loader.Null)
            menu.setSource("AccountMenu.qml", {
                owner: root
            });
        (menu.item as T.Menu).popup(root, root.leftPadding, root.height);
    }

    implicitWidth: root.compact ? Theme.size.control + Theme.space.s1 : Theme.size.sidebar
    implicitHeight: root.compact ? implicitWidth : Theme.size.toolbar
    leftPadding: root.compact ? Theme.space.hair : Theme.space.s3
    rightPadding: root.compact ? Theme.space.hair : Theme.space.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    //: For the screen reader; %1 is the name of an account, %2 what it is
    Accessible.name: qsTr("Account: %1, %2").arg(root.workspace.accountName).arg(root.workspace.accountDetail)
    Accessible.role: Accessible.ButtonMenu
    Accessible.onPressAction: root.clicked()
    onClicked: root.openMenu()

    contentItem: RowLayout {
        spacing: Theme.space.s2

        Avatar {
            initials: root.workspace.accountInitials
            colorIndex: root.workspace.accountColor
            agent: root.workspace.accountIsAgent
            size: Theme.size.iconButton
        }
        ColumnLayout {
            visible: !root.compact
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                style: PlainText.Strong
                text: root.workspace.accountName
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                style: PlainText.Micro
                text: root.workspace.accountDetail
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "go-down"
            size: Theme.size.iconTiny
            visible: !root.compact
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.down || root.menuOpen ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"
    }

    FocusRing {
        inset: true
        visible: root.visualFocus
    }

    // Made when it is first opened.
    Loader {
        id: menu
    }
}
