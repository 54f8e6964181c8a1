pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The roles of the buyer side by side, where there is no room for a list of them.
FocusScope {
    id: root

    required property RolesList roles
    property int currentIndex: -1

    signal chosen(row: int)

    implicitHeight: Theme.size.minTarget + 2 * Theme.space.inset

    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: Theme.space.inset
        anchors.bottomMargin: Theme.space.inset
        focus: true
        orientation: ListView.Horizontal
        spacing: Theme.space.s1 + Theme.space.hair
        leftMargin: Theme.space.s4
        rightMargin: Theme.space.s4
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.roles
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My roles")

        delegate: Chip {
            required property int index
            required property string title
            required property int newCount
            required property string accessibleText

            pressable: true
            kind: index === root.currentIndex ? Chip.Selected : Chip.Plain
            //: A role and how many of its applicants are new
            text: newCount > 0 ? qsTr("%1  %2").arg(title).arg(newCount) : title
            Accessible.name: accessibleText
            onClicked: root.chosen(index)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
