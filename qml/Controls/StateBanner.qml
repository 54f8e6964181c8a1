pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What a PageState has to say while its content stays to be read: offline, an error, old, or a
/// remark.
Banner {
    id: root

    property PageState state: null
    /// What holds for the whole window is said over it, once.
    property bool inWindow: false
    readonly property int phase: root.state !== null ? root.state.phase : PageState.Ready
    readonly property bool failed: root.phase === PageState.Error || root.phase === PageState.Offline
    readonly property bool signedOut: root.phase === PageState.SignedOut
    readonly property bool saidAbove: root.inWindow && (root.signedOut || root.phase === PageState.Offline)
    readonly property bool remarked: !root.failed && !root.signedOut && root.state !== null && root.state.remark !== ""

    signal signInAsked

    visible: root.state !== null && root.state.hasContent && root.text !== "" && !root.saidAbove
    tone: root.phase === PageState.Error ? Tone.Bad : root.failed || root.signedOut ? Tone.Waiting : Tone.Info
    iconName: root.phase === PageState.Offline ? "network-offline" : root.signedOut ? "object-locked" : Theme.toneIcon(root.tone)
    text: {
        if (root.state === null)
            return "";
        if (root.failed || root.signedOut)
            return root.state.errorTitle !== "" ? root.state.errorTitle : root.state.staleText;
        return root.remarked ? root.state.remark : "";
    }
    detail: {
        if (root.state === null || !(root.failed || root.signedOut))
            return "";
        const age = root.state.errorTitle !== "" ? root.state.staleText : "";
        return root.state.errorText + (root.state.errorText !== "" && age !== "" ? " " : "") + age;
    }
    actionText: root.failed ? qsTr("Try again") : root.signedOut ? qsTr("Sign in") : ""
    onActed: root.signedOut ? root.signInAsked() : root.state.retry()
}
