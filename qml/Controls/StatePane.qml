pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What a pane shows while it has nothing to show: bars while it loads, and words for empty,
/// nothing found, an error, offline and signed out. It is there only without content.
Item {
    id: root

    property PageState state: null
    property int rows: 6
    /// The one thing to do where it is empty or nothing was found ("Clear filters").
    property string actionText: ""
    property string emptyIcon: "view-list-details"
    readonly property int phase: root.state !== null ? root.state.phase : PageState.Loading
    readonly property bool loading: root.phase === PageState.Loading
    readonly property bool failed: root.phase === PageState.Error || root.phase === PageState.Offline
    readonly property bool signedOut: root.phase === PageState.SignedOut
    readonly property bool warns: root.phase === PageState.Offline || root.signedOut
    property bool slow: false

    signal acted
    signal signInAsked

    visible: root.state !== null && !root.state.hasContent && root.phase !== PageState.Ready
    onLoadingChanged: root.slow = false
    onPhaseChanged: support.unfolded = false

    Timer {
        interval: Theme.duration.wordsDelay
        running: root.visible && root.loading && !root.slow
        onTriggered: root.slow = true
    }
    SkeletonRows {
        id: bars
        width: parent.width
        rows: Math.max(0, Math.min(root.rows, Math.floor((root.height - Theme.size.row) / rowHeight)))
        visible: root.loading
    }
    PlainText {
        anchors.top: bars.bottom
        anchors.topMargin: Theme.space.s3
        x: Theme.space.s3
        visible: root.loading && root.slow
        text: qsTr("Still loading…")
        style: PlainText.SmallMuted
        Accessible.role: Accessible.AlertMessage
    }
    Flickable {
        id: scroller
        anchors.top: parent.top
        anchors.bottom: support.top
        width: parent.width
        visible: !root.loading
        contentHeight: Math.max(height, words.implicitHeight + 2 * Theme.space.s4)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        ColumnLayout {
            id: words
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space.s4, Theme.size.stateText)
            spacing: Theme.space.s2

            Rectangle {
                implicitWidth: Theme.size.row
                implicitHeight: Theme.size.row
                radius: Theme.radius.dialog
                color: root.phase === PageState.Error ? Theme.color.dangerSoft : root.warns ? Theme.color.warningSoft : Theme.color.sunken
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.space.s1

                Icon {
                    anchors.centerIn: parent
                    name: root.iconOf(root.phase)
                    size: Theme.size.iconLarge
                    color: root.phase === PageState.Error ? Theme.color.danger : root.warns ? Theme.color.warning : Theme.color.textMuted
                }
            }
            PlainText {
                text: root.state === null ? "" : root.failed || root.signedOut ? root.state.errorTitle : root.state.emptyTitle
                style: PlainText.Heading
                visible: text !== ""
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PlainText {
                text: root.state === null ? "" : root.failed || root.signedOut ? root.state.errorText : root.state.emptyText
                style: PlainText.Muted
                visible: text !== ""
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.space.s2
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space.s1

                AppButton {
                    visible: root.failed
                    enabled: root.state !== null && !root.state.busy
                    kind: AppButton.Primary
                    iconName: "view-refresh"
                    text: qsTr("Try again")
                    onClicked: root.state.retry()
                }
                AppButton {
                    visible: root.signedOut
                    kind: AppButton.Primary
                    text: qsTr("Sign in")
                    onClicked: root.signInAsked()
                }
                AppButton {
                    visible: !root.failed && !root.signedOut && root.actionText !== ""
                    kind: AppButton.Primary
                    text: root.actionText
                    onClicked: root.acted()
                }
            }
        }
    }
    SupportDetail {
        id: support
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.failed && text !== ""
        text: root.state !== null ? root.state.errorDetail : ""
        most: root.height / 2
    }

    function iconOf(phase: int): string {
        switch (phase) {
        case PageState.NothingFound:
            return "edit-find";
        case PageState.Error:
            return "dialog-error";
        case PageState.Offline:
            return "network-offline";
        case PageState.SignedOut:
            return "object-locked";
        default:
            return root.emptyIcon;
        }
    }
}
