import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// One's own marks on the applicant, made when they are first seen.
Item {
    id: root

    required property ReviewMarks marks
    required property KeyTable keys
    readonly property bool typing: (lines.item as MarksColumn)?.typing ?? false

    signal done

    function writeNote(): void {
        (lines.item as MarksColumn)?.writeNote();
    }

    implicitHeight: lines.implicitHeight

    Later {
        id: lines
        width: parent.width
        file: Qt.resolvedUrl("MarksColumn.qml")
        owner: root
        wanted: root.visible && root.width > 0
    }
}
