import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A time of the day, as the locale writes it or as 18:30; taken when the field is left.
Field {
    id: root

    required property string time

    signal chosen(string time)

    text: root.time
    implicitWidth: Theme.space.s10 * 2 + Theme.space.s4
    onAccepted: root.chosen(root.text)
    onTimeChanged: root.text = root.time

    Connections {
        target: root.input

        function onEditingFinished() {
            root.chosen(root.text);
            root.text = Qt.binding(() => root.time);
        }
    }
}
