import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The four facts a decision hangs on, in a card, where there is no column for all of them.
Rectangle {
    id: root

    required property ApplicantPage applicant

    implicitHeight: grid.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.card
    color: Theme.color.sunken
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.border

    Later {
        id: grid
        x: Theme.space.s4
        y: Theme.space.s3
        width: parent.width - 2 * Theme.space.s4
        file: Qt.resolvedUrl("FactsGrid.qml")
        owner: root
        wanted: root.visible && root.width > 0
    }
}
