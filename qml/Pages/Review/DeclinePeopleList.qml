// Not Bound: Qt 6.4 cannot make a delegate of a list that is bound to its context and reused.
import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Those who are declined: while one chooses, whose message is shown and who is left out;
/// afterwards what became of each, and what can be done.
FocusScope {
    id: root

    required property DeclineSheet sheet
    property bool choosing: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.border
    }
    RowsView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.size.hairline
        focus: true
        model: root.sheet.people
        follows: root.choosing ? root.sheet.current : -1
        Accessible.name: qsTr("Those who are declined")
        Keys.onUpPressed: root.sheet.current -= 1
        Keys.onDownPressed: root.sheet.current += 1

        // qmllint disable unqualified
        delegate: DeclinePersonRow {
            required property int index

            width: ListView.view.width
            choosing: root.choosing
            selected: root.choosing && index === root.sheet.current
            focused: selected && list.activeFocus
            onActivated: {
                if (!root.choosing)
                    return;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.sheet.current = index;
            }
            onRetry: root.sheet.retryOne(index)
            onDiscard: root.sheet.discardOne(index)
            onSkip: root.sheet.withoutWords(index)
        }
        // qmllint enable unqualified
    }
}
