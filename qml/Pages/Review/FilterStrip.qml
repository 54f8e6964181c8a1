import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Under the tabs: the field for a text that is looked for, the filters that are on, and how many
/// applicants they hide. Made when there is something to show.
Item {
    id: root

    required property ReviewQueue queue
    /// The field for a text is asked for.
    property bool finding: false
    readonly property bool typing: (lines.item as FilterLines)?.typing ?? false

    signal done

    function startFinding(): void {
        root.finding = true;
        (lines.item as FilterLines).startFinding();
    }

    implicitHeight: lines.visible ? lines.implicitHeight : 0

    Later {
        id: lines
        width: parent.width
        visible: root.finding || root.queue.filters.activeCount > 0
        file: Qt.resolvedUrl("FilterLines.qml")
        owner: root
        wanted: visible && root.width > 0
    }
}
