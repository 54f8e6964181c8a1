import QtQuick

/// Room between two parts of a Column.
Item {
    required property real size

    implicitWidth: 1
    implicitHeight: size
}
