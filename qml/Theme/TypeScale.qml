pragma ComponentBehavior: Bound

import QtQuick

/// The type scale: `Theme.type.body.font`, `.size`, `.line`.
QtObject {
    id: root

    required property real textScale

    readonly property string family: root.firstOf(["Inter"], root.system.font.family)
    readonly property string mono: root.firstOf(["JetBrains Mono", "DejaVu Sans Mono"], "monospace")
    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int semibold: Font.DemiBold

    readonly property TypeStep micro: Step { baseSize: 11; baseLine: 14; weight: Font.Medium }
    readonly property TypeStep microPlain: Step { baseSize: 11; baseLine: 14; weight: Font.Normal }
    readonly property TypeStep microStrong: Step { baseSize: 11; baseLine: 14; weight: Font.DemiBold }
    readonly property TypeStep small: Step { baseSize: 12; baseLine: 16; weight: Font.Normal }
    readonly property TypeStep smallStrong: Step { baseSize: 12; baseLine: 16; weight: Font.DemiBold }
    readonly property TypeStep smallMedium: Step { baseSize: 12; baseLine: 16; weight: Font.Medium }
    readonly property TypeStep body: Step { baseSize: 13; baseLine: 18; weight: Font.Normal }
    readonly property TypeStep bodyMedium: Step { baseSize: 13; baseLine: 18; weight: Font.Medium }
    readonly property TypeStep bodyStrong: Step { baseSize: 13; baseLine: 18; weight: Font.DemiBold }
    readonly property TypeStep reading: Step { baseSize: 14; baseLine: 22; weight: Font.Normal }
    readonly property TypeStep heading: Step { baseSize: 15; baseLine: 20; weight: Font.DemiBold }
    readonly property TypeStep dialogTitle: Step { baseSize: 17; baseLine: 24; weight: Font.DemiBold }
    readonly property TypeStep currencyBig: Step { baseSize: 15; baseLine: 20; weight: Font.Medium }
    readonly property TypeStep title: Step { baseSize: 20; baseLine: 26; weight: Font.DemiBold }
    readonly property TypeStep display: Step { baseSize: 28; baseLine: 34; weight: Font.DemiBold }
    readonly property TypeStep monoBody: Step { baseSize: 12; baseLine: 18; weight: Font.Normal; family: root.mono }

    component Step: TypeStep {
        textScale: root.textScale
        family: root.family
    }

    /// The letters in an avatar of this side.
    function avatar(side: real): int {
        return Math.max(9, Math.round(side * 0.37));
    }

    /// What a text has of itself is the font of the system.
    readonly property FontMetrics system: FontMetrics {}

    function firstOf(wanted: list<string>, otherwise: string): string {
        const installed = Qt.fontFamilies();
        for (const name of wanted) {
            if (installed.indexOf(name) >= 0)
                return name;
        }
        return otherwise;
    }
}
