pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What the desktop is asked to show, when it is not, and whether it can.
Column {
    id: root

    required property NotificationsPage notifications
    readonly property Item firstControl: messages
    /// More than one account is known here.
    property bool several: false

    PlainText {
        style: PlainText.Heading
        text: qsTr("Notifications")
        width: parent.width
        bottomPadding: Theme.space.s1
        Accessible.role: Accessible.Heading
    }

    Banner {
        tone: root.notifications.healthTone
        text: root.notifications.healthText
        visible: text !== ""
        width: parent.width
    }

    PlainText {
        style: PlainText.SmallMuted
        text: qsTr("They tell of the account you work in. Others are read when you switch to them.")
        visible: root.several
        wrapMode: Text.Wrap
        width: parent.width
        bottomPadding: Theme.space.s1
    }

    SwitchLine {
        id: messages

        text: qsTr("New messages")
        detail: qsTr("One note per conversation")
        checked: root.notifications.messages
        width: parent.width
        onToggledBy: on => root.notifications.messages = on
    }

    SwitchLine {
        text: qsTr("New applicants")
        detail: qsTr("One note per role and hour")
        checked: root.notifications.applicants
        width: parent.width
        onToggledBy: on => root.notifications.applicants = on
    }

    SwitchLine {
        text: qsTr("New roles of saved searches")
        detail: qsTr("Of those whose bell is on, on the roles board")
        checked: root.notifications.searches
        width: parent.width
        onToggledBy: on => root.notifications.searches = on
    }

    SwitchLine {
        text: qsTr("Show message text")
        detail: qsTr("Off: only who and which role")
        checked: root.notifications.showText
        width: parent.width
        onToggledBy: on => root.notifications.showText = on
    }

    SwitchLine {
        text: qsTr("Quiet hours")
        detail: root.notifications.quietText
        checked: root.notifications.quiet
        width: parent.width
        onToggledBy: on => root.notifications.quiet = on
    }

    SettingRow {
        text: qsTr("Quiet from, to")
        detail: qsTr("What is still unread is shown when they are over")
        visible: root.notifications.quiet
        width: parent.width

        TimeField {
            time: root.notifications.quietFrom
            accessibleName: qsTr("Quiet from")
            onChosen: time => root.notifications.quietFrom = time
        }

        TimeField {
            time: root.notifications.quietTo
            accessibleName: qsTr("Quiet until")
            onChosen: time => root.notifications.quietTo = time
        }
    }

    SettingRow {
        text: qsTr("Try it")
        detail: root.notifications.testText
        width: parent.width

        AppButton {
            small: true
            text: qsTr("Show a test notification")
            onClicked: root.notifications.test()
        }
    }
}
