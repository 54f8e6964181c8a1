// Not Bound: Qt 6.4 cannot make a header or footer of a list that is bound to its context.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The applicants of the current role with progress and tabs; the roles where none is open.
FocusScope {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool narrow: false

    readonly property bool hasRole: root.review.currentRoleId !== ""
    readonly property ReviewQueue queue: root.review.queue
    readonly property bool typing: strip.typing

    /// The list of another role came, and stands where it was left once its rows are there.
    property bool comes: true

    /// The row that the keyboard stands on; -1: none.
    readonly property int cursor: root.hasRole ? list.currentIndex : -1

    signal openAsked(row: int)
    signal writeRoleAsked
    signal keyAsked(key: int, modifiers: int, repeat: bool)

    // Made when it is first opened.
    function saveView(): void {
        if (naming.status === Loader.Null)
            naming.setSource("SaveViewDialog.qml", {
                owner: root
            });
        const dialog = naming.item as T.Popup;
        dialog.parent = root.T.Overlay.overlay;
        dialog.open();
    }

    function find(): void {
        if (root.hasRole)
            strip.startFinding();
    }

    function moveCursor(by: int): void {
        (root.hasRole ? list : roles).moveCursor(by);
    }

    function openCursor(): void {
        if (root.hasRole && list.currentIndex >= 0)
            root.openAsked(list.currentIndex);
        else if (!root.hasRole)
            root.openRole(roles.currentIndex);
    }

    function openRole(row: int): void {
        if (row < 0)
            return;
        root.review.openRoleAt(row);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    Loader {
        id: naming
    }
    Connections {
        target: root.queue

        function onRoleShown(): void {
            root.comes = true;
        }
        function onAnswered(): void {
            const row = root.comes ? root.queue.topRow() : -1;
            root.comes = false;
            if (row >= 0) {
                list.positionViewAtIndex(row, ListView.Beginning);
                list.showCurrent();
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: root.narrow || !root.hasRole ? qsTr("Review") : root.review.role.title
            Layout.fillWidth: true

            ListActions {
                visible: root.hasRole
                review: root.review
                keys: root.keys
                narrow: root.narrow
                onFindAsked: root.find()
                onSaveAsked: root.saveView()
            }
        }
        RoleChips {
            visible: root.narrow && root.hasRole
            roles: root.review.roles
            currentIndex: root.review.currentRoleIndex
            onChosen: row => root.review.openRoleAt(row)
            Layout.fillWidth: true
        }
        RoleNote {
            deeds: root.review.deeds
            visible: root.hasRole && text !== ""
            Layout.fillWidth: true
        }
        ReviewProgress {
            visible: root.hasRole && root.queue.total > 0
            text: root.queue.reviewedText
            beside: root.queue.shortlistedText
            waiting: root.queue.waitingText
            value: root.queue.reviewed
            total: root.queue.total
            inOneLine: root.narrow
            Layout.fillWidth: true
        }
        TabStrip {
            visible: root.hasRole
            model: root.queue.tabs
            tight: !root.narrow
            accessibleName: qsTr("Which applicants")
            current: root.queue.tab
            onChosen: tab => root.queue.tab = tab
            Layout.fillWidth: true
        }
        FilterStrip {
            id: strip

            visible: root.hasRole
            queue: root.queue
            onDone: list.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }
        StateBanner {
            inWindow: true
            state: root.hasRole ? root.review.state : root.review.rolesState
            Layout.fillWidth: true
        }
        Banner {
            tone: Tone.Waiting
            text: root.review.declineSheet.standingText
            actionText: qsTr("Show")
            Layout.fillWidth: true
            onActed: root.review.declineSheet.showStanding()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowsView {
                id: list

                anchors.fill: parent
                focus: root.hasRole
                visible: root.hasRole && root.review.state.hasContent
                model: root.hasRole ? root.review.applicants : null
                follows: root.review.currentIndex
                Accessible.name: qsTr("Applicants")
                onMovementEnded: root.queue.setTopRow(list.indexAt(0, list.contentY + 1))

                // qmllint disable unqualified
                delegate: ApplicantRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem
                    focused: ListView.isCurrentItem && list.activeFocus
                    onActivated: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        root.openAsked(index);
                    }
                    onMarkAsked: root.review.toggleMark(index)
                    onRangeAsked: root.review.markTo(index)
                    onKeyAsked: (key, modifiers, repeat) => root.keyAsked(key, modifiers, repeat)
                    onUndo: root.review.undoDecline(index)
                    onRetry: root.review.retryNote(index)
                    onDiscard: root.review.discardNote(index)
                    onSkip: root.review.declineWithoutWords(index)
                }
                footer: PlainText {
                    width: ListView.view.width
                    visible: text !== ""
                    style: PlainText.SmallMuted
                    text: root.queue.unsortedText === "" || root.queue.hiddenText === "" ? root.queue.unsortedText + root.queue.hiddenText : root.queue.unsortedText + "\n" + root.queue.hiddenText
                    wrapMode: Text.Wrap
                    leftPadding: Theme.space.s4
                    rightPadding: Theme.space.s4
                    topPadding: Theme.space.s3
                    bottomPadding: Theme.space.s3
                    height: visible ? implicitHeight : 0
                }
                // qmllint enable unqualified
            }
            StatePane {
                anchors.fill: parent
                visible: root.hasRole && !root.review.state.hasContent
                state: root.review.state
            }
            RowsView {
                id: roles

                anchors.fill: parent
                focus: !root.hasRole
                visible: !root.hasRole && root.review.rolesState.hasContent
                model: root.hasRole ? null : root.review.roles
                follows: root.review.currentRoleIndex
                Accessible.name: qsTr("My roles")

                // qmllint disable unqualified
                delegate: RoleRow {
                    required property int index

                    width: ListView.view.width
                    selected: ListView.isCurrentItem && roles.activeFocus
                    focused: ListView.isCurrentItem && roles.activeFocus
                    onActivated: root.openRole(index)
                }
                // qmllint enable unqualified
            }
            StatePane {
                anchors.fill: parent
                visible: !root.hasRole && !root.review.rolesState.hasContent
                state: root.review.rolesState
                emptyIcon: "work-role"
                actionText: qsTr("Write a role")
                onActed: root.writeRoleAsked()
            }
        }
    }
}
