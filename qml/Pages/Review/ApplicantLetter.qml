pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What stands over the conversation: who it is, the skills, and the letter; in tabs, what the tab
/// shows.
Column {
    id: root

    required property ApplicantPage applicant
    required property ReviewMarks marks
    required property KeyTable keys
    readonly property bool typing: own.typing
    property bool inTabs: false
    property int tab: ApplicantBody.Letter

    readonly property bool showsLetter: !root.inTabs || root.tab === ApplicantBody.Letter
    readonly property bool showsStory: root.tab === ApplicantBody.Timeline
    readonly property bool showsThread: root.inTabs ? root.tab === ApplicantBody.Thread : !root.showsStory

    signal tabChosen(tab: int)
    signal linkAsked(url: string, shown: string)
    signal done

    function writeNote(): void {
        own.writeNote();
    }

    spacing: 0

    Gap {
        size: Theme.space.s5
    }
    ApplicantHeader {
        applicant: root.applicant
        width: root.width
    }
    Gap {
        visible: root.inTabs
        size: Theme.space.s4
    }
    FactsCard {
        visible: root.inTabs
        applicant: root.applicant
        width: root.width
    }
    Gap {
        visible: root.applicant.matchText !== ""
        size: Theme.space.s4
    }
    SkillChips {
        visible: root.applicant.matchText !== ""
        lead: root.applicant.matchText
        matched: [...root.applicant.skillsMatched]
        missing: [...root.applicant.skillsMissing]
        width: root.width
    }
    Gap {
        visible: root.inTabs
        size: Theme.space.s3
    }
    BodyTabs {
        visible: root.inTabs
        messages: root.applicant.thread.messages
        marks: (root.marks.note !== "" ? 1 : 0) + root.marks.tags.length + (root.marks.stars > 0 ? 1 : 0)
        current: root.tab
        onChosen: tab => root.tabChosen(tab)
        width: root.width + Theme.space.s4
        x: -Theme.space.s4
    }
    Gap {
        visible: !root.inTabs
        size: Theme.space.s5
    }
    SectionTitle {
        visible: !root.inTabs
        text: qsTr("Application")
        beside: root.applicant.letterWhen
        width: root.width
    }
    Gap {
        visible: root.showsLetter
        size: root.inTabs ? Theme.space.s3 : Theme.space.s1 + Theme.space.hair
    }
    SafeText {
        visible: root.showsLetter
        blocks: root.applicant.letter
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        width: Math.min(root.width, Theme.size.readingMax)
    }
    Gap {
        visible: root.showsLetter && root.applicant.letter.length === 0
        size: Theme.space.s1
    }
    PlainText {
        visible: root.showsLetter && root.applicant.letter.length === 0
        style: PlainText.Muted
        text: qsTr("No letter came with this application.")
        wrapMode: Text.Wrap
        width: root.width
    }
    Gap {
        visible: root.inTabs && root.tab === ApplicantBody.Profile
        size: Theme.space.s4
    }
    Gap {
        visible: own.visible
        size: Theme.space.s4
    }
    OwnMarks {
        id: own

        visible: root.inTabs && root.tab === ApplicantBody.Note
        marks: root.marks
        keys: root.keys
        onDone: root.done()
        width: Math.min(root.width, Theme.size.readingMax)
    }
    FactsColumn {
        visible: root.inTabs && root.tab === ApplicantBody.Profile
        applicant: root.applicant
        profileOnly: true
        width: Math.min(root.width, Theme.size.readingMax)
    }
    Gap {
        visible: root.applicant.skillsMore.length > 0 && root.inTabs && root.tab === ApplicantBody.Profile
        size: Theme.space.s4
    }
    SkillChips {
        visible: root.applicant.skillsMore.length > 0 && root.inTabs && root.tab === ApplicantBody.Profile
        lead: qsTr("Also knows")
        matched: []
        missing: []
        more: [...root.applicant.skillsMore]
        width: root.width
    }
    Gap {
        visible: !root.inTabs
        size: Theme.space.s4 + Theme.space.hair
    }
    StoryTabs {
        visible: !root.inTabs
        countText: root.applicant.thread.countText
        story: root.showsStory
        onChosen: story => root.tabChosen(story ? ApplicantBody.Timeline : ApplicantBody.Letter)
        width: root.width
    }
    Gap {
        visible: root.showsStory
        size: Theme.space.s3
    }
    Repeater {
        id: steps

        model: root.showsStory ? root.applicant.story.steps : null

        TimelineRow {
            required property int index

            last: index === steps.count - 1
            width: Math.min(root.width, Theme.size.readingMax)
        }
    }
    Gap {
        visible: banner.visible
        size: Theme.space.s2
    }
    StateBanner {
        id: banner

        visible: root.showsThread && state.hasContent && text !== "" && !saidAbove
        inWindow: true
        state: root.applicant.threadState
        boxed: true
        width: root.width
    }
    Gap {
        visible: root.inTabs && root.showsThread && root.applicant.thread.messages === 0
        size: Theme.space.s3
    }
    PlainText {
        visible: root.inTabs && root.showsThread && root.applicant.thread.messages === 0
        style: PlainText.Muted
        text: root.applicant.thread.countText
    }
}
