import QtQuick
import AgentsGetHired.Pages.Review
import AgentsGetHired.Views

/// The comparison in its place.
FocusScope {
    id: root

    required property Workspace workspace
    required property ComparePage compare

    /// An action of the review for the applicant that was just opened behind this.
    signal decisionAsked(action: string)

    CompareView {
        anchors.fill: parent
        focus: true
        compare: root.compare
        keys: root.workspace.keys
        onDecisionAsked: action => root.decisionAsked(action)
        onExportAsked: root.workspace.palette.ask("export")
        onAddAsked: root.workspace.palette.ask("compareWith")
    }
}
