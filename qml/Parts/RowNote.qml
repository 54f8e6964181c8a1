import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls

/// The truth about what is under way with one row, and what can be done about it. Few rows have one:
/// it is made where there is something to say.
Item {
    id: root

    required property string text
    required property int tone
    /// A decline is still held.
    property bool canUndo: false
    /// Refused, not done or found at start: it can be sent again, or left.
    property bool canRetry: false
    property bool canDiscard: false
    /// The message did not get through: decline without it.
    property bool canSkip: false
    /// In a row, where there is little room.
    property bool brief: false
    /// Only said: what can be done about it is shown when the row is looked at.
    property bool quiet: false

    signal undo
    signal retry
    signal discard
    signal skip

    implicitHeight: line.implicitHeight
    Layout.fillWidth: true

    Later {
        id: line
        anchors.fill: parent
        file: Qt.resolvedUrl("RowNoteLine.qml")
        owner: root
        wanted: root.text !== ""
    }
}
