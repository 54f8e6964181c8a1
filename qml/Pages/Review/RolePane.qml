import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// The role under review as it was posted, while no applicant is open.
Item {
    id: root

    required property ReviewPage review
    readonly property RoleFacts role: root.review.role

    signal linkAsked(url: string, shown: string)

    Later {
        anchors.fill: parent
        file: Qt.resolvedUrl("RoleText.qml")
        owner: root
        wanted: root.visible && root.width > 0
    }
}
