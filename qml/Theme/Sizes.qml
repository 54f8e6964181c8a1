pragma ComponentBehavior: Bound

import QtQuick

/// Sizes that grow with the text; they never shrink, so that nothing to press gets too small.
QtObject {
    id: root

    required property real textScale
    readonly property real grow: Math.max(1, root.textScale)

    // Heights
    readonly property real control: Math.round(32 * root.grow)
    readonly property real controlSmall: Math.round(26 * root.grow)
    readonly property real toolbar: Math.round(48 * root.grow)
    readonly property real navRow: Math.round(30 * root.grow)
    readonly property real row: Math.round(44 * root.grow)
    readonly property real rowTwoLine: Math.round(60 * root.grow)
    readonly property real rowApplicant: Math.round(68 * root.grow)
    readonly property real menuRow: Math.round(32 * root.grow)
    readonly property real banner: Math.round(36 * root.grow)
    readonly property real minTarget: Math.round(24 * root.grow)

    readonly property real field: Math.round(200 * root.grow)
    readonly property real checkBox: Math.round(18 * root.grow)
    readonly property real switchWidth: Math.round(34 * root.grow)
    readonly property real switchHeight: Math.round(20 * root.grow)
    readonly property real tabStrip: Math.round(38 * root.grow)
    readonly property real dot: Math.round(8 * root.grow)
    readonly property real stateText: Math.round(300 * root.grow)
    readonly property real scrollBar: 10
    readonly property real iconButton: Math.round(28 * root.grow)

    // Icons
    readonly property real iconTiny: Math.round(12 * root.grow)
    readonly property real icon: Math.round(16 * root.grow)
    readonly property real iconNormal: Math.round(20 * root.grow)
    readonly property real iconLarge: Math.round(24 * root.grow)

    // Widths of panes, and the widths of the window at which the panes change
    readonly property real sidebar: Math.round(216 * root.grow)
    readonly property real sidebarNarrow: Math.round(56 * root.grow)
    readonly property real list: Math.round(320 * root.grow)
    readonly property real listMin: Math.round(260 * root.grow)
    readonly property real listMax: Math.round(440 * root.grow)
    readonly property real facts: Math.round(232 * root.grow)
    readonly property real detailMin: Math.round(440 * root.grow)
    readonly property real readingMax: Math.round(680 * root.grow)
    readonly property real dialog: Math.round(520 * root.grow)
    readonly property real palette: Math.round(620 * root.grow)
    readonly property real toast: Math.round(400 * root.grow)
    readonly property real windowMin: 360
    readonly property real windowMinHeight: 480
    readonly property real windowWidth: 1280
    readonly property real windowHeight: 800
    readonly property real breakRail: Math.round(1040 * root.grow)
    readonly property real breakStack: Math.round(880 * root.grow)
    readonly property real breakNoRail: Math.round(520 * root.grow)

    // Lines
    readonly property real hairline: 1
    readonly property real focusWidth: 2
    readonly property real focusGap: 2
    readonly property real selectionBar: 3
}
