import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A rating on average and from how many: ★ 4.8 12 reviews.
Row {
    id: root

    required property string rating
    required property string count

    spacing: Theme.space.s1
    Accessible.role: Accessible.StaticText
    //: For the screen reader: the rating on average, and from how many reviews ("12 reviews")
    Accessible.name: root.count === "" ? qsTr("Rated %1 of 5").arg(root.rating) : qsTr("Rated %1 of 5, %2").arg(root.rating).arg(root.count)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "starred"
        size: Theme.size.iconTiny + Theme.space.hair
        color: Theme.color.rating
    }
    PlainText {
        style: PlainText.Strong
        numeric: true
        text: root.rating
        Accessible.ignored: true
    }
    PlainText {
        style: PlainText.Muted
        numeric: true
        text: root.count
        Accessible.ignored: true
    }
}
