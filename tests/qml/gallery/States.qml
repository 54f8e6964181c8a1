pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What a pane shows while it has nothing to show, in every phase.
Rectangle {
    id: root

    color: Theme.color.background

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.s6
        columns: 4
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s4

        Repeater {
            model: [PageState.Loading, PageState.Empty, PageState.NothingFound, PageState.Error, PageState.Offline, PageState.SignedOut]

            Rectangle {
                id: pane

                required property int modelData

                color: Theme.color.surface
                border.color: Theme.color.border
                radius: Theme.radius.card
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 380

                StatePane {
                    anchors.fill: parent
                    state: doubles.example(pane.modelData, false)
                    actionText: pane.modelData === PageState.NothingFound ? "Clear filters" : ""
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            Layout.preferredWidth: 2

            Repeater {
                model: [PageState.Error, PageState.Offline, PageState.SignedOut, PageState.Ready]

                StateBanner {
                    required property int modelData
                    state: doubles.example(modelData, true)
                    Layout.fillWidth: true
                }
            }
            SideHandle {
                Layout.preferredHeight: Theme.size.row
            }
        }
    }
}
