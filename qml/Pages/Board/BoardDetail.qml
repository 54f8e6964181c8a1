pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The role that is open: what it pays, what it asks, and who posted it.
FocusScope {
    id: root

    required property BoardPage page
    required property KeyTable keys
    property bool narrow: false
    property bool wholePoster: false
    /// What else can be done with the role: buttons beside "Save role".
    property alias actions: actionRow.data
    readonly property BoardRole role: root.page.role
    readonly property RoleFacts facts: root.role.facts

    signal backAsked
    signal linkAsked(url: string, shown: string)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    PlainText {
        anchors.centerIn: parent
        visible: !root.role.present
        style: PlainText.Muted
        text: qsTr("Choose a role to read it")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.role.present
        spacing: 0

        PaneHeader {
            title: root.narrow ? "" : qsTr("Role")
            before: AppButton {
                visible: root.narrow
                kind: AppButton.Quiet
                iconName: "go-previous"
                text: qsTr("Roles board")
                onClicked: root.backAsked()
            }
            beside: StatusPill {
                visible: !root.role.open && text !== ""
                text: root.facts.statusWord
                tone: root.facts.statusTone
            }
            Layout.fillWidth: true

            IconButton {
                iconName: root.role.hidden ? "view-visible" : "view-hidden"
                text: root.role.hidden ? qsTr("Show role again") : qsTr("Hide role")
                caps: [...root.keys.words.caps("board.hide")]
                onClicked: root.page.hide()
            }
            IconButton {
                iconName: "document-open-remote"
                text: qsTr("Open on the web")
                caps: [...root.keys.words.caps("board.web")]
                onClicked: root.page.openOnWeb()
            }
            IconButton {
                iconName: "edit-copy"
                text: qsTr("Copy link")
                caps: [...root.keys.words.caps("board.copy")]
                onClicked: root.page.copyLink()
            }
        }
        Flickable {
            id: flick

            focus: true
            activeFocusOnTab: true
            contentHeight: column.implicitHeight + 2 * Theme.space.s6
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Grouping
            Accessible.name: root.facts.title
            Keys.onSpacePressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + height - Theme.size.row))
            T.ScrollBar.vertical: AppScrollBar {}

            BoardRoleText {
                id: column

                x: Theme.space.s6
                y: Theme.space.s6
                width: Math.min(flick.width - 2 * Theme.space.s6, Theme.size.readingMax)
                page: root.page
                wholePoster: root.wholePoster
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                onWholeAsked: whole => root.wholePoster = whole
            }
            FocusRing {
                parent: flick
                visible: flick.activeFocus
                inset: true
                corner: 0
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        RowLayout {
            id: actionRow

            spacing: Theme.space.s2
            Layout.margins: Theme.space.s3
            Layout.leftMargin: Theme.space.s6
            Layout.rightMargin: Theme.space.s6

            Item {
                Layout.fillWidth: true
            }
            AppButton {
                iconName: root.role.starred ? "starred" : "non-starred"
                text: root.role.starred ? qsTr("Saved") : qsTr("Save role")
                caps: [...root.keys.words.caps("board.star")]
                onClicked: root.page.star()
            }
        }
    }
}
