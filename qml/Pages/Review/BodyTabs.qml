import QtQuick
import AgentsGetHired.Controls

/// Letter, conversation and profile of an applicant as tabs, where there is no room side by side.
TabStrip {
    id: root

    required property int messages
    /// How many marks of one's own there are: note, tags, stars.
    required property int marks

    component Section: QtObject {
        required property int tab
        required property string label
        property int number: -1
        readonly property string accessibleText: number < 0 ? label : label + ", " + number
    }
    readonly property list<Section> sections: [
        Section {
            tab: ApplicantBody.Letter
            label: qsTr("Application")
        },
        Section {
            tab: ApplicantBody.Thread
            label: qsTr("Conversation")
            number: root.messages
        },
        Section {
            tab: ApplicantBody.Profile
            label: qsTr("Profile")
        },
        Section {
            tab: ApplicantBody.Note
            //: Tab: one's own stars, tags and note about an applicant
            label: qsTr("Note")
            number: root.marks > 0 ? root.marks : -1
        },
        Section {
            tab: ApplicantBody.Timeline
            label: qsTr("Timeline")
        }
    ]

    model: root.sections
    accessibleName: qsTr("Parts of the application")
}
