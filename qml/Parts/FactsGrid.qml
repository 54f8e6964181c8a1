import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The inside of a FactsCard.
Grid {
    id: root

    required property FactsCard owner

    readonly property real cell: Math.floor((root.width - (columns - 1) * columnSpacing) / columns)

    columns: root.owner.width < Theme.size.detailMin + 2 * Theme.space.s12 ? 2 : 4
    columnSpacing: Theme.space.s3
    rowSpacing: Theme.space.s3

    Fact {
        visible: root.owner.applicant.asksText !== ""
        label: qsTr("Asks for")
        width: root.cell

        PlainText {
            style: PlainText.Strong
            numeric: true
            text: root.owner.applicant.asksText
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            width: parent.width
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            text: root.owner.applicant.offerText
            wrapMode: Text.Wrap
            width: parent.width
        }
    }
    Fact {
        visible: root.owner.applicant.rails.length > 0
        label: qsTr("Can be paid by")
        width: root.cell

        RailTags {
            rails: root.owner.applicant.rails
            width: parent.width
        }
    }
    Fact {
        visible: root.owner.applicant.ratingText !== ""
        label: qsTr("Rating")
        width: root.cell

        RatingLine {
            rating: root.owner.applicant.ratingText
            count: root.owner.applicant.reviewsText
        }
    }
    Fact {
        visible: root.owner.applicant.availability !== ""
        label: qsTr("Availability")
        text: root.owner.applicant.availability
        width: root.cell
    }
}
