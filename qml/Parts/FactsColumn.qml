import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What is known of an applicant, one thing under the other. What the service does not tell is not
/// there.
Item {
    id: root

    required property ApplicantPage applicant
    /// Asks, rails, rating and availability stand in a card of their own.
    property bool profileOnly: false
    /// What others wrote of them stands at the end.
    property bool withReviews: true

    implicitHeight: lines.implicitHeight

    Later {
        id: lines
        width: parent.width
        file: Qt.resolvedUrl("FactsLines.qml")
        owner: root
        wanted: root.visible && root.width > 0
    }
}
