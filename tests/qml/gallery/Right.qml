pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls
import AgentsGetHired.Views

ColumnLayout {
    spacing: Theme.space.s6

    Part {
        title: "Menu"
        FloatCard {
            Layout.fillWidth: true
            implicitHeight: items.implicitHeight + 8
            Column {
                id: items
                x: 4
                y: 4
                width: parent.width - 8
                AppMenuItem { width: parent.width; text: "Shortlist"; iconName: "bookmark-new"; caps: ["S"]; highlighted: true }
                AppMenuItem { width: parent.width; text: "Set aside"; iconName: "mail-archive"; caps: ["A"] }
                AppMenuItem { width: parent.width; text: "Copy link"; iconName: "edit-copy" }
                MenuLine { width: parent.width }
                AppMenuItem { width: parent.width; text: "Decline"; iconName: "window-close"; caps: ["X"]; danger: true }
            }
        }
    }
    Part {
        title: "Side bar"
        NavRow { text: "Review"; iconName: "review-applicants"; number: "17"; current: true }
        NavRow { text: "Messages"; iconName: "view-conversation-balloon"; number: "3" }
        NavRow { text: "Messages"; iconName: "view-conversation-balloon"; number: "3"; narrow: true }
    }
    Part {
        title: "Banners"
        Banner { boxed: true; tone: Tone.Waiting; iconName: "network-offline"; text: "Offline. As of 13:40."; actionText: "Try now"; Layout.fillWidth: true }
        Banner { boxed: true; tone: Tone.Bad; text: "Payout address changed."; actionText: "Look"; Layout.fillWidth: true }
        Banner { boxed: true; tone: Tone.Info; text: "Sandbox: play money only."; dismissable: true; Layout.fillWidth: true }
        Banner { boxed: true; tone: Tone.Good; text: "Online again. 2 drafts are ready for you."; actionText: "Review"; Layout.fillWidth: true }
    }
    Part {
        title: "Toast"
        Toast { queue: doubles.toasts; keys: doubles.keys; Layout.preferredWidth: implicitWidth }
    }
}
