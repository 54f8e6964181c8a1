import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// One place of the side bar or the rail, with what waits there.
Item {
    id: root

    required property int place
    required property string label
    required property string iconName
    required property int number
    required property string action
    required property string accessibleText
    required property Workspace workspace
    property bool narrow: false

    signal chosen

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    NavRow {
        id: row
        anchors.fill: parent
        narrow: root.narrow
        iconName: root.iconName
        text: root.label
        number: root.number > 0 ? root.number : ""
        current: root.workspace.place === root.place
        caps: [...root.workspace.keys.words.caps(root.action)]
        accessibleText: root.accessibleText
        onClicked: {
            root.workspace.go(root.place);
            root.chosen();
        }
    }
}
