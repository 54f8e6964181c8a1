pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// The inner part of a field. `typed` is its text; who uses it declares a `text` of its own, which
/// is what Qt reads out to a screen reader: it would read a hidden key out as it is.
T.TextField {
    id: root

    property alias typed: root.text
}
