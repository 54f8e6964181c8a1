import QtQuick
import AgentsGetHired.Theme

/// A form of a way in: its fields from the top, its buttons at the bottom, however high the card is.
/// (No nested layouts: in Qt 6.4 an inner one does not hear that a text wraps differently now.)
Item {
    id: root

    default property alias content: fields.data
    property alias actions: buttons.data

    implicitHeight: fields.implicitHeight + Theme.space.s3 + buttons.implicitHeight

    Column {
        id: fields

        width: root.width
        spacing: Theme.space.s3
    }

    Column {
        id: buttons

        width: root.width
        anchors.bottom: parent.bottom
        spacing: Theme.space.s2
    }
}
