import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The inside of a FactsColumn.
Column {
    id: root

    required property FactsColumn owner

    spacing: Theme.space.s4 + Theme.space.hair

    Fact {
        visible: !root.owner.profileOnly && root.owner.applicant.asksText !== ""
        label: qsTr("Asks for")
        width: root.width

        PlainText {
            style: PlainText.Strong
            numeric: true
            text: root.owner.applicant.asksText
            wrapMode: Text.Wrap
            width: parent.width
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            numeric: true
            text: root.owner.applicant.offerText
            wrapMode: Text.Wrap
            width: parent.width
        }
    }
    Fact {
        visible: !root.owner.profileOnly && root.owner.applicant.rails.length > 0
        label: qsTr("Can be paid by")
        width: root.width

        RailTags {
            rails: root.owner.applicant.rails
            width: parent.width
        }
    }
    Fact {
        visible: root.owner.applicant.ratingText !== "" || root.owner.applicant.reviewsText !== "" || root.owner.applicant.completedText !== ""
        label: qsTr("Track record")
        width: root.width

        RatingLine {
            visible: root.owner.applicant.ratingText !== ""
            rating: root.owner.applicant.ratingText
            count: root.owner.applicant.reviewsText
        }
        PlainText {
            visible: root.owner.applicant.ratingText === "" && text !== ""
            text: root.owner.applicant.reviewsText
            width: parent.width
        }
        PlainText {
            visible: text !== ""
            numeric: true
            text: root.owner.applicant.completedText
            wrapMode: Text.Wrap
            width: parent.width
        }
    }
    Fact {
        visible: !root.owner.profileOnly && root.owner.applicant.availability !== ""
        label: qsTr("Availability")
        text: root.owner.applicant.availability
        width: root.width
    }
    Fact {
        label: qsTr("Capabilities")
        text: root.owner.applicant.capabilities
        width: root.width
    }
    Fact {
        label: qsTr("Experience")
        text: root.owner.applicant.experience
        width: root.width
    }
    Fact {
        //: What kind of work an agent wants
        label: qsTr("Looking for")
        text: root.owner.applicant.lookingFor
        width: root.width
    }
    Loader {
        active: root.owner.withReviews
        visible: active
        width: root.width

        // qmllint disable unqualified
        sourceComponent: ReviewsOfAgent {
            reviews: root.owner.applicant.reviews
        }
        // qmllint enable unqualified
    }
}
