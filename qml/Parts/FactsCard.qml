import QtQuick
import QtQuick.Layouts
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

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.s4
        y: Theme.space.s3
        columns: root.width < Theme.size.detailMin ? 2 : 4
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3

        Fact {
            visible: root.applicant.asksText !== ""
            label: qsTr("Asks for")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            PlainText {
                style: PlainText.Strong
                numeric: true
                text: root.applicant.asksText
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            PlainText {
                visible: text !== ""
                style: PlainText.SmallMuted
                text: root.applicant.offerText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Fact {
            visible: root.applicant.rails.length > 0
            label: qsTr("Can be paid by")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            RailTags {
                rails: root.applicant.rails
                Layout.fillWidth: true
            }
        }
        Fact {
            visible: root.applicant.ratingText !== ""
            label: qsTr("Rating")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            RatingLine {
                rating: root.applicant.ratingText
                count: root.applicant.reviewsText
            }
        }
        Fact {
            visible: root.applicant.availability !== ""
            label: qsTr("Availability")
            text: root.applicant.availability
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
