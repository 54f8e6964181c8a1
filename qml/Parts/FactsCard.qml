import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The four facts a decision hangs on, in a card, where there is no column for all of them.
Rectangle {
    id: root

    required property ApplicantPage applicant

    implicitHeight: grid.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.card
    color: Theme.color.sunken
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.border

    Grid {
        id: grid

        readonly property real cell: Math.floor((root.width - 2 * Theme.space.s4 - (columns - 1) * columnSpacing) / columns)

        x: Theme.space.s4
        y: Theme.space.s3
        columns: root.width < Theme.size.detailMin + 2 * Theme.space.s12 ? 2 : 4
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3

        Fact {
            visible: root.applicant.asksText !== ""
            label: qsTr("Asks for")
            width: grid.cell

            PlainText {
                style: PlainText.Strong
                numeric: true
                text: root.applicant.asksText
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                width: parent.width
            }
            PlainText {
                visible: text !== ""
                style: PlainText.SmallMuted
                text: root.applicant.offerText
                wrapMode: Text.Wrap
                width: parent.width
            }
        }
        Fact {
            visible: root.applicant.rails.length > 0
            label: qsTr("Can be paid by")
            width: grid.cell

            RailTags {
                rails: root.applicant.rails
                width: parent.width
            }
        }
        Fact {
            visible: root.applicant.ratingText !== ""
            label: qsTr("Rating")
            width: grid.cell

            RatingLine {
                rating: root.applicant.ratingText
                count: root.applicant.reviewsText
            }
        }
        Fact {
            visible: root.applicant.availability !== ""
            label: qsTr("Availability")
            text: root.applicant.availability
            width: grid.cell
        }
    }
}
