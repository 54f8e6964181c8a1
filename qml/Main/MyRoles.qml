pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// "My roles" of the side bar, with what is new in each.
ColumnLayout {
    id: root

    /// None while nobody is signed in.
    required property ReviewPage review
    /// The review is the place one is at, so that its role is marked.
    required property bool reviewShown

    signal roleAsked(string roleId)

    spacing: 0

    PlainText {
        style: PlainText.SmallStrong
        color: Theme.color.textMuted
        text: qsTr("My roles")
        visible: list.count > 0
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.topMargin: Theme.space.s4
        Layout.preferredHeight: Theme.size.navRow - Theme.space.hair
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: list

        model: root.review ? root.review.roles : null
        clip: true
        spacing: Theme.size.hairline
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.space.s2
        Layout.rightMargin: Theme.space.s2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My roles")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: RoleNavRow {
            width: ListView.view.width
            current: root.reviewShown && root.review !== null && roleId === root.review.currentRoleId
            onClicked: root.roleAsked(roleId)
        }
    }
}
