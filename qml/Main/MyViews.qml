pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// "Saved views" of the side bar: filters under a name, with how many applicants each finds.
ColumnLayout {
    id: root

    /// None while nobody is signed in.
    required property ReviewPage review

    signal viewAsked(string viewId)

    visible: list.count > 0
    spacing: 0

    PlainText {
        style: PlainText.SmallStrong
        color: Theme.color.textMuted
        text: qsTr("Saved views")
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s4
        Layout.topMargin: Theme.space.s3
        Layout.preferredHeight: Theme.size.navRow - Theme.space.hair
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: list

        model: root.review ? root.review.views : null
        clip: true
        spacing: Theme.size.hairline
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: Math.min(contentHeight, 5 * Theme.size.navRow)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.s2
        Layout.rightMargin: Theme.space.s2
        Layout.bottomMargin: Theme.space.s2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Saved views")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: NavRow {
            id: one

            required property string viewId
            required property string name
            required property bool fixed
            required number
            required accessibleText

            width: ListView.view.width
            iconName: one.fixed ? "appointment-soon" : "bookmark-new"
            text: one.name
            onClicked: root.viewAsked(one.viewId)
            Keys.onDeletePressed: if (!one.fixed) root.review.views.remove(one.viewId)

            IconButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !one.fixed && (one.hovered || hovered || one.activeFocus)
                small: true
                iconName: "edit-delete"
                focusPolicy: Qt.NoFocus
                //: %1 is the name of a saved view
                label: qsTr("Delete the view %1").arg(one.name)
                onClicked: root.review.views.remove(one.viewId)
            }
        }
    }
}
