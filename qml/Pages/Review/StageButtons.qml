import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One's own stages: the shortlist as a button, the others behind it.
RowLayout {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool small: false

    readonly property ReviewMarks marks: root.review.marks
    readonly property bool listed: root.marks.stage === ReviewMarks.Shortlist

    signal decided

    function give(stage: int): void {
        root.marks.give(stage);
        root.decided();
    }

    spacing: Theme.space.s2

    AppButton {
        small: root.small
        iconName: root.listed ? "dialog-ok-apply" : "bookmark-new"
        //: A button that says so: the applicant is on the shortlist; pressed again, not any more
        text: root.listed ? qsTr("Shortlisted") : root.keys.words.text("review.shortlist")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.shortlist") : []
        Accessible.checkable: true
        Accessible.checked: root.listed
        onClicked: root.give(ReviewMarks.Shortlist)
    }
    IconButton {
        iconName: "mail-archive"
        text: root.keys.words.text("review.setAside")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.setAside") : []
        checked: root.marks.stage === ReviewMarks.SetAside
        Accessible.checkable: true
        onClicked: root.give(ReviewMarks.SetAside)
    }
    IconButton {
        iconName: "help-contents"
        text: root.keys.words.text("review.maybe")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.maybe") : []
        checked: root.marks.stage === ReviewMarks.Maybe
        Accessible.checkable: true
        onClicked: root.give(ReviewMarks.Maybe)
    }
}
