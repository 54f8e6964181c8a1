pragma ComponentBehavior: Bound

import QtQuick

/// The colours of one scheme. Every name is required: a scheme that forgets one does not load.
QtObject {
    id: root

    required property color background
    required property color surface
    required property color raised
    required property color sunken
    required property color hover
    required property color pressed
    required property color selection
    required property color selectionInactive
    required property color border
    required property color borderButton
    required property color borderControl
    required property color text
    required property color textMuted
    required property color textDisabled
    required property color textOnAccent
    required property color textOnDanger
    required property color accent
    required property color accentHover
    required property color accentPressed
    required property color accentText
    required property color accentSoft
    required property color success
    required property color successSoft
    required property color warning
    required property color warningSoft
    required property color danger
    required property color dangerHover
    required property color dangerSoft
    required property color rating
    required property color info
    required property color infoSoft
    required property color focus
    required property color unread
    required property color scrim
    required property color skeleton
    required property color tooltip
    required property color tooltipText
    required property color link
    required property color railStripe
    required property color railStripeSoft
    required property color railX402
    required property color railX402Soft
    required property color railMpp
    required property color railMppSoft
    /// Fill and text of the eight avatars; a scheme may have fewer.
    required property list<color> avatarFills
    required property list<color> avatarTexts

    function avatarFill(index: int): color {
        return root.avatarFills[Math.abs(index) % root.avatarFills.length];
    }

    function avatarText(index: int): color {
        return root.avatarTexts[Math.abs(index) % root.avatarTexts.length];
    }
}
