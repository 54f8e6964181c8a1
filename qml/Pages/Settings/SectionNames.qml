pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The way back and the names of the sections: a column at the left, or rows on top.
FocusScope {
    id: root

    required property bool wide
    required property bool canBack
    required property string backText
    property int current: 0
    readonly property list<string> icons: ["system-users", "preferences-desktop-theme", "preferences-desktop-locale", "preferences-desktop-notification-bell", "view-conversation-balloon", "view-hidden", "help-keyboard-shortcuts", "security-high"]
    readonly property list<string> names: [qsTr("Accounts"), qsTr("Appearance"), qsTr("Language"), qsTr("Notifications"), qsTr("Messages"), qsTr("In the background"), qsTr("Keyboard"), qsTr("Privacy and data")]

    signal backAsked
    signal chosen(int index)

    implicitWidth: Theme.size.sidebar
    implicitHeight: column.implicitHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.rightMargin: root.wide ? Theme.size.hairline : 0
        spacing: 0

        RowLayout {
            spacing: Theme.space.s1
            Layout.leftMargin: Theme.space.inset
            Layout.rightMargin: Theme.space.inset
            Layout.preferredHeight: Theme.size.toolbar + Theme.space.s1

            IconButton {
                iconName: "go-previous"
                //: %1: the place one comes back to
                text: root.backText !== "" ? qsTr("Back to %1").arg(root.backText) : qsTr("Back")
                visible: root.canBack
                onClicked: root.backAsked()
            }

            PlainText {
                style: PlainText.Heading
                text: qsTr("Settings")
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
        }

        Flow {
            id: rows

            spacing: Theme.size.hairline
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s2
            Layout.rightMargin: Theme.space.s2
            Layout.bottomMargin: root.wide ? 0 : Theme.space.s2

            Repeater {
                model: root.names

                NavRow {
                    required property int index
                    required property string modelData

                    width: root.wide ? rows.width : contentItem.implicitWidth + leftPadding + rightPadding + Theme.space.s2
                    iconName: root.icons[index]
                    text: modelData
                    current: root.current === index
                    focus: index === 0
                    onClicked: root.chosen(index)
                }
            }
        }

        Item {
            visible: root.wide
            Layout.fillHeight: true
        }

        Separator {
            visible: root.wide
            Layout.fillWidth: true
        }

        PlainText {
            style: PlainText.SmallMuted
            text: qsTr("Changes apply at once")
            visible: root.wide
            verticalAlignment: Text.AlignVCenter
            Layout.leftMargin: Theme.space.s3 + Theme.space.hair
            Layout.preferredHeight: Theme.space.s10
        }
    }

    Separator {
        vertical: true
        visible: root.wide
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    Separator {
        visible: !root.wide
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
