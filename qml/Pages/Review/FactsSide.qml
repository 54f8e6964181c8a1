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
    required property ReviewMarks marks
    required property KeyTable keys
    readonly property bool typing: own.typing

    signal done

    function writeNote(): void {
        own.writeNote();
        // What is written is seen.
        view.contentY = Math.max(0, Math.min(own.y, view.contentHeight - view.height));
    }

    implicitWidth: Theme.size.facts

    Separator {
        vertical: true
        height: parent.height
    }
    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: reviews.y + reviews.height + Theme.space.s5
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
            withReviews: false
        }
        OwnMarks {
            id: own

            x: column.x
            y: column.y + column.implicitHeight + Theme.space.s4 + Theme.space.hair
            width: column.width
            marks: root.marks
            keys: root.keys
            onDone: root.done()
        }
        ReviewsOfAgent {
            id: reviews

            x: column.x
            y: own.y + own.implicitHeight + Theme.space.s4 + Theme.space.hair
            width: column.width
            reviews: root.applicant.reviews
        }
    }
}
