pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Over a conversation: with whom, about what, and where one can go from there.
Item {
    id: root

    required property MessagesPage page
    required property KeyTable keys
    property bool narrow: false

    signal backAsked
    signal applicationAsked
    signal contractAsked
    signal findAsked
    signal dateAsked

    function remind(): void {
        remindMenu.popup(more, 0, more.height);
    }

    function caps(action: string): list<string> {
        return root.keys.singleKeysEnabled ? root.keys.words.caps(action) : [];
    }

    implicitHeight: Theme.size.toolbar + Theme.space.s2

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.narrow ? Theme.space.s2 : Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s2

        AppButton {
            visible: root.narrow
            kind: AppButton.Quiet
            small: true
            iconName: "go-previous"
            text: qsTr("Messages")
            onClicked: root.backAsked()
        }
        Avatar {
            initials: root.page.initials
            colorIndex: root.page.avatarColor
            agent: root.page.isAgent
            size: Theme.size.control
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    style: PlainText.Heading
                    text: root.page.name
                    Layout.fillWidth: true
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
                StatusPill {
                    text: root.page.statusWord
                    tone: root.page.statusTone
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.page.summary
                Layout.fillWidth: true
            }
        }
        AppButton {
            small: true
            text: root.narrow ? qsTr("Application") : root.keys.words.text("messages.application")
            caps: root.caps("messages.application")
            onClicked: root.applicationAsked()
        }
        IconButton {
            iconName: "edit-find"
            text: qsTr("Find in this conversation")
            onClicked: root.findAsked()
        }
        IconButton {
            id: more

            iconName: "view-more-horizontal"
            text: qsTr("More")
            onClicked: menu.popup(more, 0, more.height)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    AppMenu {
        id: menu

        AppMenuItem {
            text: root.page.resting ? qsTr("Back into the list") : root.keys.words.text("messages.done")
            iconName: "mail-archive"
            caps: root.caps("messages.done")
            onTriggered: root.page.done()
        }
        AppMenuItem {
            //: Opens the choice of times at which a conversation comes back
            text: qsTr("Remind me…")
            iconName: "appointment-soon"
            caps: root.caps("messages.remind")
            onTriggered: root.remind()
        }
        MenuLine {}
        AppMenuItem {
            text: qsTr("Open contract")
            iconName: "contract"
            enabled: root.page.contractId !== ""
            onTriggered: root.contractAsked()
        }
        AppMenuItem {
            text: qsTr("Discard draft")
            iconName: "edit-delete"
            enabled: root.page.composer.text !== ""
            onTriggered: root.page.discardDraft()
        }
    }
    RemindMenu {
        id: remindMenu

        page: root.page
        onDateAsked: root.dateAsked()
    }
}
