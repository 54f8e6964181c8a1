import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What is known of an applicant, one thing under the other. What the service does not tell is not
/// there.
Column {
    id: root

    required property ApplicantPage applicant
    /// Asks, rails, rating and availability stand in a card of their own.
    property bool profileOnly: false

    spacing: Theme.space.s4 + Theme.space.hair

    Fact {
        visible: !root.profileOnly && root.applicant.asksText !== ""
        label: qsTr("Asks for")
        width: root.width

        PlainText {
            style: PlainText.Strong
            numeric: true
            text: root.applicant.asksText
            wrapMode: Text.Wrap
            width: parent.width
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            numeric: true
            text: root.applicant.offerText
            wrapMode: Text.Wrap
            width: parent.width
        }
    }
    Fact {
        visible: !root.profileOnly && root.applicant.rails.length > 0
        label: qsTr("Can be paid by")
        width: root.width

        RailTags {
            rails: root.applicant.rails
            width: parent.width
        }
    }
    Fact {
        visible: root.applicant.ratingText !== "" || root.applicant.reviewsText !== "" || root.applicant.completedText !== ""
        label: qsTr("Track record")
        width: root.width

        RatingLine {
            visible: root.applicant.ratingText !== ""
            rating: root.applicant.ratingText
            count: root.applicant.reviewsText
        }
        PlainText {
            visible: root.applicant.ratingText === "" && text !== ""
            text: root.applicant.reviewsText
            width: parent.width
        }
        PlainText {
            visible: text !== ""
            numeric: true
            text: root.applicant.completedText
            wrapMode: Text.Wrap
            width: parent.width
        }
    }
    Fact {
        visible: !root.profileOnly && root.applicant.availability !== ""
        label: qsTr("Availability")
        text: root.applicant.availability
        width: root.width
    }
    Fact {
        label: qsTr("Capabilities")
        text: root.applicant.capabilities
        width: root.width
    }
    Fact {
        label: qsTr("Experience")
        text: root.applicant.experience
        width: root.width
    }
    Fact {
        //: What kind of work an agent wants
        label: qsTr("Looking for")
        text: root.applicant.lookingFor
        width: root.width
    }
    ReviewsOfAgent {
        reviews: root.applicant.reviews
        width: root.width
    }
}
