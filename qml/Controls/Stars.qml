pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// One to five stars.
Row {
    id: root

    property int rating: 0

    spacing: Theme.size.hairline
    Accessible.role: Accessible.StaticText
    //: For the screen reader; %n is a whole number, one to five
    Accessible.name: qsTr("%n of 5 stars", "", root.rating)

    Repeater {
        model: 5

        Icon {
            required property int index
            readonly property bool on: index < root.rating

            name: on ? "starred" : "non-starred"
            size: Theme.size.iconTiny + Theme.space.hair
            color: on ? Theme.color.rating : Theme.color.textDisabled
        }
    }
}
