pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Settings: the sections at the left, or on top where it is narrow; every change applies at once.
FocusScope {
    id: root

    required property SettingsPage settings
    required property AccountsList accounts
    required property NotificationsPage notifications
    required property Presence presence
    /// The account at work; empty while nobody is signed in.
    required property string accountId
    required property string accountName
    /// The sections stand at the left, where the side bar was.
    property bool wide: true
    property bool canBack: true
    /// Where Back leads, in words.
    property string backText: ""
    readonly property bool twoColumns: flick.width >= Theme.size.dialog + Theme.size.listMin
    readonly property int margin: twoColumns ? Theme.space.s8 : Theme.space.s4
    readonly property list<Item> sections: [accountsSection, appearance, language, notifications, messages, background, keyboard, privacy]

    signal backAsked
    signal addAccountAsked
    signal keysAsked
    signal templatesAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    Component.onCompleted: root.settings.measure()
    onVisibleChanged: if (visible)
        root.settings.measure()

    /// Scrolls to a section and goes on with the keyboard there.
    function show(index: int) {
        const section = root.sections[index];
        const top = section.mapToItem(flick.contentItem, 0, 0).y - Theme.space.s6;
        flick.contentY = Math.max(0, Math.min(top, flick.contentHeight - flick.height));
        names.current = index;
        section.firstControl.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0

        SectionNames {
            id: names

            wide: root.wide
            canBack: root.canBack
            backText: root.backText
            focus: true
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
            onBackAsked: root.backAsked()
            onChosen: index => root.show(index)
        }

        ScrollArea {
            id: flick

            contentHeight: grid.implicitHeight + 2 * Theme.space.s6
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                id: grid

                x: root.margin
                y: Theme.space.s6
                width: flick.width - 2 * root.margin
                columns: root.twoColumns ? 2 : 1
                columnSpacing: Theme.space.s10
                rowSpacing: Theme.space.s5

                AccountsSection {
                    id: accountsSection

                    accounts: root.accounts
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    onAddAsked: root.addAccountAsked()
                }

                Column {
                    spacing: Theme.space.s5
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    AppearanceSection {
                        id: appearance

                        settings: root.settings
                        width: parent.width
                    }

                    NotificationsSection {
                        id: notifications

                        notifications: root.notifications
                        several: root.accounts.count > 1
                        width: parent.width
                    }

                    KeyboardSection {
                        id: keyboard

                        settings: root.settings
                        width: parent.width
                        onKeysAsked: root.keysAsked()
                    }
                }

                Column {
                    spacing: Theme.space.s5
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    LanguageSection {
                        id: language

                        settings: root.settings
                        width: parent.width
                    }

                    MessagesSection {
                        id: messages

                        settings: root.settings
                        signedIn: root.accountId !== ""
                        width: parent.width
                        onTemplatesAsked: root.templatesAsked()
                    }

                    PresenceSection {
                        id: background

                        presence: root.presence
                        width: parent.width
                    }

                    PrivacySection {
                        id: privacy

                        settings: root.settings
                        accountId: root.accountId
                        accountName: root.accountName
                        width: parent.width
                    }
                }

                PlainText {
                    style: PlainText.SmallMuted
                    text: root.settings.versionText
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                }
            }
        }
    }
}
