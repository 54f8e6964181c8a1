import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The facts in a column of their own, at the right of the letter.
Item {
    id: root

    required property ApplicantPage applicant

    implicitWidth: Theme.size.facts

    Separator {
        vertical: true
        height: parent.height
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.space.s5
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        activeFocusOnTab: interactive
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Facts")
        Keys.onUpPressed: flick(0, Theme.size.dialog)
        Keys.onDownPressed: flick(0, -Theme.size.dialog)
        T.ScrollBar.vertical: AppScrollBar {}

        FactsColumn {
            id: column

            x: Theme.space.s4 + Theme.space.hair
            y: Theme.space.s5
            width: parent.width - 2 * x
            applicant: root.applicant
        }
    }
}
