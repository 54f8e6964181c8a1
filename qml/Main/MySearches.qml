pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// "Saved searches" of the side bar: searches of the roles board under a name, with how many roles
/// are new in each.
ColumnLayout {
    id: root

    required property BoardPage board
    /// The board is the place one is at, so that its search is marked.
    required property bool boardShown

    signal searchAsked(string searchId)

    visible: list.count > 0
    spacing: 0

    PlainText {
        style: PlainText.SmallStrong
        color: Theme.color.textMuted
        text: qsTr("Saved searches")
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.topMargin: Theme.space.s3
        Layout.preferredHeight: Theme.size.navRow - Theme.space.hair
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: list

        model: root.board.searches
        clip: true
        spacing: Theme.size.hairline
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: Math.min(contentHeight, 5 * Theme.size.navRow)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s2
        Layout.rightMargin: Theme.space.s2
        Layout.bottomMargin: Theme.space.s2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Saved searches")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: NavRow {
            id: one

            required property string searchId
            required property string name
            required property bool notify
            required property bool opened
            required number
            required accessibleText
            readonly property bool pointed: one.hovered || bell.hovered || bin.hovered || one.activeFocus

            width: ListView.view.width
            iconName: "bookmark-new"
            text: one.name
            current: root.boardShown && one.opened
            onClicked: root.searchAsked(one.searchId)
            Keys.onDeletePressed: root.board.searches.remove(one.searchId)

            RowLayout {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: one.pointed
                spacing: 0

                IconButton {
                    id: bell

                    small: true
                    iconName: "preferences-desktop-notification-bell"
                    checked: one.notify
                    focusPolicy: Qt.NoFocus
                    //: %1 is the name of a saved search
                    label: one.notify ? qsTr("Stop telling me what is new in %1").arg(one.name) : qsTr("Tell me what is new in %1").arg(one.name)
                    onClicked: root.board.searches.toggleNotify(one.searchId)
                }
                IconButton {
                    id: bin

                    small: true
                    iconName: "edit-delete"
                    focusPolicy: Qt.NoFocus
                    //: %1 is the name of a saved search
                    label: qsTr("Delete the search %1").arg(one.name)
                    onClicked: root.board.searches.remove(one.searchId)
                }
            }
        }
    }
}
