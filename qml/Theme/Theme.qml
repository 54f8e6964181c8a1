pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Views

/// The only place with a colour, a size, a radius or a duration in it. The first four properties
/// are inputs, set once by the window from the settings and the system.
QtObject {
    id: root

    property bool dark: false
    property bool highContrast: false
    property real textScale: 1
    property bool lessMotion: false

    readonly property Scheme color: root.highContrast ? (root.dark ? root.contrastDark : root.contrastLight) : (root.dark ? root.darkScheme : root.lightScheme)
    readonly property Sizes size: Sizes {
        textScale: root.textScale
    }
    readonly property TypeScale type: TypeScale {
        textScale: root.textScale
    }
    readonly property Space space: Space {}
    readonly property Radius radius: Radius {}
    readonly property Duration duration: Duration {}

    readonly property Scheme lightScheme: LightScheme {}
    readonly property Scheme darkScheme: DarkScheme {}
    readonly property Scheme contrastLight: ContrastLightScheme {}
    readonly property Scheme contrastDark: ContrastDarkScheme {}

    /// `s1` … `s12` are steps of four.
    component Space: QtObject {
        readonly property int s1: 4
        readonly property int s2: 8
        readonly property int s3: 12
        readonly property int s4: 16
        readonly property int s5: 20
        readonly property int s6: 24
        readonly property int s8: 32
        readonly property int s10: 40
        readonly property int s12: 48
        /// Between two rows of small things.
        readonly property int hair: 2
        /// Between an icon and its word.
        readonly property int gap: 7
        /// Inside a field, left and right.
        readonly property int inset: 10
    }

    component Radius: QtObject {
        readonly property int key: 3
        readonly property int small: 4
        readonly property int control: 6
        readonly property int card: 8
        readonly property int dialog: 12
        readonly property int pill: 999
        /// Of the side of the square.
        readonly property real avatarAgent: 0.28
        readonly property real avatarPerson: 0.5
    }

    component Duration: QtObject {
        readonly property int instant: 0
        readonly property int fast: root.lessMotion ? 0 : 90
        readonly property int normal: root.lessMotion ? 0 : 150
        readonly property int slow: root.lessMotion ? 0 : 220
        /// Shorter than one notices, longer than rows that are kept take to come.
        readonly property int glance: 40
        readonly property int skeletonDelay: 200
        readonly property int wordsDelay: 2000
        readonly property int undo: 10000
        readonly property int tooltipDelay: 600
        readonly property int easing: Easing.OutCubic
    }

    function toneColor(tone: int): color {
        switch (tone) {
        case Tone.Info:
            return root.color.info;
        case Tone.Good:
            return root.color.success;
        case Tone.Waiting:
            return root.color.warning;
        case Tone.Bad:
            return root.color.danger;
        default:
            return root.color.textMuted;
        }
    }

    function toneSoft(tone: int): color {
        switch (tone) {
        case Tone.Info:
            return root.color.infoSoft;
        case Tone.Good:
            return root.color.successSoft;
        case Tone.Waiting:
            return root.color.warningSoft;
        case Tone.Bad:
            return root.color.dangerSoft;
        default:
            return root.color.sunken;
        }
    }

    /// The name of an icon; empty for a tone that has none.
    function toneIcon(tone: int): string {
        switch (tone) {
        case Tone.Info:
            return "dialog-information";
        case Tone.Good:
            return "dialog-ok-apply";
        case Tone.Waiting:
            return "dialog-warning";
        case Tone.Bad:
            return "dialog-error";
        default:
            return "";
        }
    }

    function icon(name: string): url {
        return name === "" ? "" : "qrc:/icons/" + name + ".svg";
    }
}
