pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The conversation that is open, and where one writes in it.
FocusScope {
    id: root

    required property MessagesPage page
    required property KeyTable keys
    property bool narrow: false

    readonly property bool composing: composer.activeFocus

    signal backAsked
    signal applicationAsked
    signal contractAsked
    signal findAsked
    signal templatesAsked
    signal linkAsked(url: string, shown: string)

    function write(): void {
        if (root.page.present)
            root.page.composer.requestFocus();
    }

    function focusText(): void {
        thread.forceActiveFocus(Qt.OtherFocusReason);
    }

    function scroll(down: bool): void {
        thread.scroll(down);
    }

    function remind(): void {
        header.remind();
    }

    Keys.onEscapePressed: root.backAsked()

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    Connections {
        target: root.page

        function onChanged(): void {
            root.shownId = root.page.applicationId;
        }
    }
    property string shownId: root.page.applicationId
    onShownIdChanged: Qt.callLater(thread.toNews) // qmllint disable

    Connections {
        target: root.page.composer

        function onSent(): void {
            Qt.callLater(thread.toEnd); // qmllint disable
        }
    }
    Column {
        anchors.centerIn: parent
        visible: !root.page.present
        spacing: Theme.space.s3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "view-conversation-balloon"
            size: Theme.size.iconLarge
            color: Theme.color.textMuted
        }
        PlainText {
            style: PlainText.Muted
            text: qsTr("Choose a conversation from the list.")
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.page.present
        spacing: 0

        ThreadHeader {
            id: header

            page: root.page
            keys: root.keys
            narrow: root.narrow
            onBackAsked: root.backAsked()
            onApplicationAsked: root.applicationAsked()
            onContractAsked: root.contractAsked()
            onFindAsked: root.findAsked()
            onDateAsked: date.open()
            Layout.fillWidth: true
        }
        StateBanner {
            inWindow: true
            state: root.page.threadState
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ThreadView {
                id: thread

                anchors.fill: parent
                thread: root.page.thread
                focus: true
                activeFocusOnTab: true
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)

                FocusRing {
                    visible: thread.activeFocus && root.keyboard
                    inset: true
                    corner: 0
                }
            }
            PlainText {
                anchors.centerIn: parent
                visible: root.page.thread.messages === 0
                style: PlainText.Muted
                text: root.page.thread.countText
            }
        }
        ComposerBox {
            id: composer

            composer: root.page.composer
            keys: root.keys
            onEscaped: root.focusText()
            tools: TemplateButton {
                answers: root.page.answers
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
    RemindDialog {
        id: date

        page: root.page
    }
}
