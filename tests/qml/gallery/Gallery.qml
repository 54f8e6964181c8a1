pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls

/// Every control in its states, to be compared with the design.
Rectangle {
    id: root

    width: 1280
    height: 1000
    color: Theme.color.background

    ColumnLayout {
        x: 28
        y: 20
        spacing: Theme.space.s4

        RowLayout {
            spacing: Theme.space.s3

            Image {
                source: Theme.icon("app")
                sourceSize: Qt.size(26, 26)
            }
            PlainText { text: "Controls"; style: PlainText.Title }
            PlainText { text: "AgentsGetHired Desktop"; style: PlainText.Muted }
        }
        RowLayout {
            spacing: 28

            Left { Layout.preferredWidth: 528 * Theme.size.grow; Layout.alignment: Qt.AlignTop }
            Middle { Layout.preferredWidth: 320 * Theme.size.grow; Layout.alignment: Qt.AlignTop }
            Right { Layout.preferredWidth: 320 * Theme.size.grow; Layout.alignment: Qt.AlignTop }
        }
    }
    AppDialog {
        objectName: "dialog"
        title: "Erase what is on this computer?"
        wanted: 380
        initialFocus: cancel
        PlainText {
            text: "3 drafts, 14 notes and 2 unsent messages go. Your account at the service stays."
            style: PlainText.Muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        footer: [
            AppButton { id: cancel; text: "Cancel"; kind: AppButton.Plain; caps: ["Esc"] },
            AppButton { text: "Erase local data"; kind: AppButton.Danger }
        ]
    }
}
