pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What stands over the conversation: who it is, the skills, and the letter; in tabs, what the tab
/// shows.
ColumnLayout {
    id: root

    required property ApplicantPage applicant
    property bool inTabs: false
    property int tab: ApplicantBody.Letter

    readonly property bool showsLetter: !root.inTabs || root.tab === ApplicantBody.Letter
    readonly property bool showsThread: !root.inTabs || root.tab === ApplicantBody.Thread

    signal tabChosen(tab: int)
    signal linkAsked(url: string, shown: string)

    spacing: 0

    ApplicantHeader {
        applicant: root.applicant
        Layout.topMargin: Theme.space.s5
        Layout.fillWidth: true
    }
    FactsCard {
        visible: root.inTabs
        applicant: root.applicant
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s4
    }
    SkillChips {
        visible: root.applicant.matchText !== ""
        lead: root.applicant.matchText
        matched: [...root.applicant.skillsMatched]
        missing: [...root.applicant.skillsMissing]
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s4
    }
    BodyTabs {
        visible: root.inTabs
        messages: root.applicant.thread.messages
        current: root.tab
        onChosen: tab => root.tabChosen(tab)
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space.s4
        Layout.topMargin: Theme.space.s3
    }
    SectionTitle {
        visible: !root.inTabs
        text: qsTr("Application")
        beside: root.applicant.letterWhen
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s5
    }
    SafeText {
        visible: root.showsLetter
        blocks: root.applicant.letter
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.readingMax
        Layout.topMargin: root.inTabs ? Theme.space.s3 : Theme.space.s1 + Theme.space.hair
    }
    PlainText {
        visible: root.showsLetter && root.applicant.letter.length === 0
        style: PlainText.Muted
        text: qsTr("No letter came with this application.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s1
    }
    FactsColumn {
        visible: root.inTabs && root.tab === ApplicantBody.Profile
        applicant: root.applicant
        profileOnly: true
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.readingMax
        Layout.topMargin: Theme.space.s4
    }
    SkillChips {
        visible: root.applicant.skillsMore.length > 0 && root.inTabs && root.tab === ApplicantBody.Profile
        lead: qsTr("Also knows")
        matched: []
        missing: []
        more: [...root.applicant.skillsMore]
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s4
    }
    SectionTitle {
        visible: !root.inTabs
        text: qsTr("Conversation")
        beside: root.applicant.thread.countText
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s4 + Theme.space.hair
    }
    StateBanner {
        visible: root.showsThread && text !== "" && phase !== PageState.Offline
        state: root.applicant.threadState
        boxed: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s2
    }
    PlainText {
        visible: root.inTabs && root.showsThread && root.applicant.thread.messages === 0
        style: PlainText.Muted
        text: root.applicant.thread.countText
        Layout.topMargin: Theme.space.s3
    }
}
