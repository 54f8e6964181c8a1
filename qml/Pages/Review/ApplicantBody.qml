// Not Bound: Qt 6.4 cannot make a header or footer of a list that is bound to its context.
import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What an applicant wrote and the conversation beneath, as one text that scrolls; in tabs, with
/// the facts as one of them, where there is no room for a column of facts.
FocusScope {
    id: root

    required property ApplicantPage applicant
    required property Answers answers
    required property ReviewMarks marks
    required property KeyTable keys
    property bool inTabs: false

    enum Tab { Letter, Thread, Profile, Timeline, Note }
    property int tab: ApplicantBody.Letter
    readonly property bool showsStory: root.tab === ApplicantBody.Timeline
    readonly property bool showsThread: root.inTabs ? root.tab === ApplicantBody.Thread : !root.showsStory
    readonly property bool composing: composer.activeFocus || (thread.headerItem as ApplicantLetter)?.typing === true

    /// Esc in the composer.
    signal escaped
    signal linkAsked(url: string, shown: string)
    signal templatesAsked

    function write(): void {
        root.tab = ApplicantBody.Thread;
        root.applicant.composer.requestFocus();
    }

    function writeNote(): void {
        root.tab = ApplicantBody.Note;
        Qt.callLater(() => (thread.headerItem as ApplicantLetter).writeNote()); // qmllint disable
    }

    function focusText(): void {
        thread.forceActiveFocus(Qt.OtherFocusReason);
    }

    function scroll(down: bool): void {
        thread.scroll(down);
    }

    Connections {
        target: root.applicant

        function onChanged(): void {
            root.shownId = root.applicant.applicationId;
        }
    }
    property string shownId: root.applicant.applicationId
    onShownIdChanged: {
        root.tab = ApplicantBody.Letter;
        Qt.callLater(thread.toBeginning); // qmllint disable
    }
    onTabChanged: if (root.inTabs) Qt.callLater(root.tab === ApplicantBody.Thread ? thread.toEnd : thread.toBeginning) // qmllint disable

    Binding {
        target: root.applicant.story
        property: "shown"
        value: root.showsStory
    }
    Connections {
        target: root.applicant.composer

        function onSent(): void {
            Qt.callLater(thread.toEnd); // qmllint disable
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ThreadView {
            id: thread

            thread: root.applicant.thread
            focus: true
            activeFocusOnTab: true
            showsMessages: root.showsThread
            onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            Layout.fillWidth: true
            Layout.fillHeight: true

            header: ApplicantLetter {
                // qmllint disable unqualified
                width: ListView.view.width - 2 * Theme.space.s6
                applicant: root.applicant
                marks: root.marks
                keys: root.keys
                inTabs: root.inTabs
                tab: root.tab
                onDone: thread.forceActiveFocus(Qt.OtherFocusReason)
                onTabChosen: tab => root.tab = tab
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                // qmllint enable unqualified
            }
            FocusRing {
                visible: thread.activeFocus && root.keyboard
                inset: true
                corner: 0
            }
        }
        ComposerBox {
            id: composer

            visible: root.showsThread || !root.inTabs
            composer: root.applicant.composer
            keys: root.keys
            onEscaped: root.escaped()
            tools: TemplateButton {
                answers: root.answers
                onTemplatesAsked: root.templatesAsked()
            }
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s6
            Layout.rightMargin: Theme.space.s6
            Layout.topMargin: Theme.space.s3
            Layout.bottomMargin: Theme.space.s4
        }
    }
    /// The ring is for who came with a key.
    property bool keyboard: false
    Connections {
        target: thread

        function onActiveFocusChanged(): void {
            root.keyboard = thread.activeFocus;
        }
    }
}
