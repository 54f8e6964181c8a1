pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What others wrote about an agent: a few, and all when asked.
Column {
    id: root

    required property ReviewsList reviews
    readonly property int first: 3
    property bool all: false

    visible: root.reviews.count > 0
    spacing: Theme.space.s3

    PlainText {
        text: qsTr("Reviews by others")
        font: Theme.type.smallStrong.font
        color: Theme.color.textMuted
        width: root.width
    }
    Repeater {
        model: root.reviews

        ReviewItem {
            required property int index

            visible: root.all || index < root.first
            width: root.width
        }
    }
    AppButton {
        visible: !root.all && root.reviews.count > root.first
        kind: AppButton.Quiet
        small: true
        //: Button under the first few reviews; %n is how many there are
        text: qsTr("Show all %n", "", root.reviews.count)
        onClicked: root.all = true
    }
}
