pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The inside of a StatePane.
Item {
    id: root

    required property StatePane owner
    readonly property int phase: root.owner.phase
    readonly property bool loading: root.owner.loading && root.owner.visible
    property bool late: false

    onLoadingChanged: root.late = false
    onPhaseChanged: support.unfolded = false

    Timer {
        interval: Theme.duration.wordsDelay
        running: root.visible && root.owner.loading && !root.late
        onTriggered: root.late = true
    }
    SkeletonRows {
        id: bars
        width: parent.width
        rows: Math.max(0, Math.min(root.owner.rows, Math.floor((root.height - Theme.size.row) / rowHeight)))
        visible: root.owner.loading
        shown: root.owner.waited
    }
    PlainText {
        anchors.top: bars.bottom
        anchors.topMargin: Theme.space.s3
        x: Theme.space.s3
        visible: root.owner.loading && root.late
        text: qsTr("Still loading…")
        style: PlainText.SmallMuted
        Accessible.role: Accessible.AlertMessage
    }
    Flickable {
        id: scroller
        anchors.top: parent.top
        anchors.bottom: support.top
        width: parent.width
        visible: !root.owner.loading
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
                color: root.phase === PageState.Error ? Theme.color.dangerSoft : root.owner.warns ? Theme.color.warningSoft : Theme.color.sunken
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.space.s1

                Icon {
                    anchors.centerIn: parent
                    name: root.iconOf(root.phase)
                    size: Theme.size.iconLarge
                    color: root.phase === PageState.Error ? Theme.color.danger : root.owner.warns ? Theme.color.warning : Theme.color.textMuted
                }
            }
            PlainText {
                text: root.owner.state === null ? "" : root.owner.failed || root.owner.signedOut ? root.owner.state.errorTitle : root.owner.state.emptyTitle
                style: PlainText.Heading
                visible: text !== ""
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PlainText {
                text: root.owner.state === null ? "" : root.owner.failed || root.owner.signedOut ? root.owner.state.errorText : root.owner.state.emptyText
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
                    visible: root.owner.failed
                    enabled: root.owner.state !== null && !root.owner.state.busy
                    kind: AppButton.Primary
                    iconName: "view-refresh"
                    text: qsTr("Try again")
                    onClicked: root.owner.state.retry()
                }
                AppButton {
                    visible: root.owner.signedOut
                    kind: AppButton.Primary
                    text: qsTr("Sign in")
                    onClicked: root.owner.signInAsked()
                }
                AppButton {
                    visible: !root.owner.failed && !root.owner.signedOut && root.owner.actionText !== ""
                    kind: AppButton.Primary
                    text: root.owner.actionText
                    onClicked: root.owner.acted()
                }
            }
        }
    }
    SupportDetail {
        id: support
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.owner.failed && text !== ""
        text: root.owner.state !== null ? root.owner.state.errorDetail : ""
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
            return root.owner.emptyIcon;
        }
    }
}
