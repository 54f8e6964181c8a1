pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// "Drafts" of the side bar: the roles that are being written, with how each stands.
ColumnLayout {
    id: root

    /// None while nobody is signed in.
    required property DraftsPage page
    required property KeyTable keys

    signal draftAsked(draftId: string)
    signal newAsked

    spacing: 0

    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.inset
        Layout.topMargin: Theme.space.s4

        PlainText {
            style: PlainText.SmallStrong
            color: Theme.color.textMuted
            text: qsTr("Drafts")
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        IconButton {
            small: true
            iconName: "list-add"
            text: root.keys.words.text("draft.new")
            caps: [...root.keys.words.caps("draft.new")]
            onClicked: root.newAsked()
        }
    }
    ListView {
        model: root.page ? root.page.current : null
        clip: true
        spacing: Theme.size.hairline
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.space.s1
        Layout.leftMargin: Theme.space.s2
        Layout.rightMargin: Theme.space.s2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Drafts")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: DraftNavRow {
            width: ListView.view.width
            current: root.page !== null && draftId === root.page.openId
            onClicked: root.draftAsked(draftId)
        }
    }
}
