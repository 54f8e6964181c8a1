pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What a pane shows while it has nothing to show: bars while it loads, and words for empty,
/// nothing found, an error, offline and signed out. It is there only without content. Bars
/// and words come after a while, so that a quick answer does not flicker.
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

    property bool waited: false

    signal acted
    signal signInAsked

    visible: root.state !== null && !root.state.hasContent && root.phase !== PageState.Ready
    onVisibleChanged: root.waited = false
    onLoadingChanged: root.waited = false

    Timer {
        interval: root.loading ? Theme.duration.skeletonDelay : Theme.duration.glance
        running: root.visible && !root.waited
        onTriggered: root.waited = true
    }
    Later {
        anchors.fill: parent
        file: Qt.resolvedUrl("StateWords.qml")
        owner: root
        wanted: root.visible && root.width > 0 && root.waited
    }
}
