import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Stands over the page while the session has ended and the person chose to stay offline.
Banner {
    id: root

    required property Workspace workspace
    required property bool dialogOpen

    signal signInAsked

    tone: Tone.Waiting
    //: %1 is the name of an account
    text: qsTr("The session of %1 has ended. What was read stays readable.").arg(root.workspace.accountName)
    actionText: qsTr("Sign in again")
    visible: root.workspace.signInNeeded && !root.dialogOpen
    onActed: root.signInAsked()
}
