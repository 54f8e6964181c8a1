import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What is known of an applicant, one thing under the other. What the service does not tell is not
/// there.
ColumnLayout {
    id: root

    required property ApplicantPage applicant
    /// Asks, rails, rating and availability stand in a card of their own.
    property bool profileOnly: false

    spacing: Theme.space.s4 + Theme.space.hair

    Fact {
        visible: !root.profileOnly && root.applicant.asksText !== ""
        label: qsTr("Asks for")
        Layout.fillWidth: true

        PlainText {
            style: PlainText.Strong
            numeric: true
            text: root.applicant.asksText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            numeric: true
            text: root.applicant.offerText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Fact {
        visible: !root.profileOnly && root.applicant.rails.length > 0
        label: qsTr("Can be paid by")
        Layout.fillWidth: true

        RailTags {
            rails: root.applicant.rails
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.hair
        }
    }
    Fact {
        visible: root.applicant.ratingText !== "" || root.applicant.reviewsText !== "" || root.applicant.completedText !== ""
        label: qsTr("Track record")
        Layout.fillWidth: true

        RatingLine {
            visible: root.applicant.ratingText !== ""
            rating: root.applicant.ratingText
            count: root.applicant.reviewsText
        }
        PlainText {
            visible: root.applicant.ratingText === "" && text !== ""
            text: root.applicant.reviewsText
            Layout.fillWidth: true
        }
        PlainText {
            visible: text !== ""
            numeric: true
            text: root.applicant.completedText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Fact {
        visible: !root.profileOnly && root.applicant.availability !== ""
        label: qsTr("Availability")
        text: root.applicant.availability
        Layout.fillWidth: true
    }
    Fact {
        label: qsTr("Capabilities")
        text: root.applicant.capabilities
        Layout.fillWidth: true
    }
    Fact {
        label: qsTr("Experience")
        text: root.applicant.experience
        Layout.fillWidth: true
    }
    Fact {
        //: What kind of work an agent wants
        label: qsTr("Looking for")
        text: root.applicant.lookingFor
        Layout.fillWidth: true
    }
    ReviewsOfAgent {
        reviews: root.applicant.reviews
        Layout.fillWidth: true
    }
}
