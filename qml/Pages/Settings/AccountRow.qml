import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One account: who it is, where its secret is, its state, and the one thing to do about it.
Item {
    id: root

    required property string accountId
    required property string name
    required property string initials
    required property int avatarColor
    required property bool isAgent
    required property string detail
    required property string stateWord
    required property int stateTone
    required property bool sandbox
    required property string serverText
    required property bool canSignIn
    required property bool canUnlock
    required property bool canSignOut
    required property string accessibleText
    readonly property bool beside: width >= Theme.size.dialog - Theme.space.s12

    signal signInAsked
    signal unlockAsked
    signal signOutAsked
    signal forgetAsked

    implicitHeight: Math.max(Theme.size.row + Theme.space.s3, grid.implicitHeight + Theme.space.s4)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.accessibleText

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.beside ? 3 : 2
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s1

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: root.isAgent
            size: Theme.size.control + Theme.space.hair
        }

        Column {
            Layout.fillWidth: true

            PlainText {
                style: PlainText.Strong
                text: root.name
                width: parent.width
                Accessible.ignored: true
            }

            PlainText {
                style: PlainText.SmallMuted
                //: An account that is not on the real service: %1 is what it is, %2 the server
                text: root.sandbox ? qsTr("%1 · %2").arg(root.detail).arg(root.serverText) : root.detail
                wrapMode: root.beside ? Text.NoWrap : Text.Wrap
                width: parent.width
            }
        }

        RowLayout {
            spacing: Theme.space.s2
            Layout.column: root.beside ? 2 : 1
            Layout.row: root.beside ? 0 : 1

            StatusPill {
                text: root.stateWord
                tone: root.stateTone
                iconName: root.canUnlock ? "object-locked" : Theme.toneIcon(root.stateTone)
                Accessible.ignored: true
            }

            AppButton {
                small: true
                text: qsTr("Unlock")
                visible: root.canUnlock
                //: For the screen reader; %1 is the name of an account
                Accessible.name: qsTr("Unlock %1").arg(root.name)
                onClicked: root.unlockAsked()
            }

            AppButton {
                small: true
                text: qsTr("Sign in")
                visible: root.canSignIn
                //: For the screen reader; %1 is the name of an account
                Accessible.name: qsTr("Sign in as %1").arg(root.name)
                onClicked: root.signInAsked()
            }

            AppButton {
                small: true
                text: qsTr("Remove")
                visible: !root.canSignOut && root.canSignIn
                //: For the screen reader; %1 is the name of an account
                Accessible.name: qsTr("Remove %1 from this list").arg(root.name)
                onClicked: root.forgetAsked()
            }

            AppButton {
                small: true
                text: qsTr("Sign out")
                visible: root.canSignOut && !root.canUnlock
                //: For the screen reader; %1 is the name of an account
                Accessible.name: qsTr("Sign out %1").arg(root.name)
                Layout.leftMargin: Theme.space.s2
                onClicked: root.signOutAsked()
            }
        }
    }

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
