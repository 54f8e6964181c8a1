pragma ComponentBehavior: Bound

import QtQuick

/// One step of the type scale: `size` and `line` are pixels at the text scale that is set.
QtObject {
    id: root

    required property real textScale
    required property string family
    required property int baseSize
    required property int baseLine
    required property int weight

    readonly property int size: Math.max(1, Math.round(root.baseSize * root.textScale))
    readonly property int line: Math.ceil(root.baseLine * root.textScale)
    readonly property font font: Qt.font({
        family: root.family,
        pixelSize: root.size,
        weight: root.weight
    })
    readonly property font underlined: Qt.font({
        family: root.family,
        pixelSize: root.size,
        weight: root.weight,
        underline: true
    })
    /// Tabular figures; Qt below 6.6 does not know the key and leaves it.
    readonly property font numeric: Qt.font({
        family: root.family,
        pixelSize: root.size,
        weight: root.weight,
        features: {
            "tnum": 1
        }
    })
    /// Half of what the line is higher than the font, which a Text does not add by itself.
    readonly property int pad: Math.max(0, Math.round((root.line - root.metrics.height) / 2))
    readonly property FontMetrics metrics: FontMetrics {
        font: root.font
    }
}
