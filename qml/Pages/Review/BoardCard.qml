import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// An applicant on the board; it is dragged to another stage.
Item {
    id: root

    required property string applicationId
    required property string name
    required property string initials
    required property int avatarColor
    required property int skillsMatched
    required property int skillsTotal
    required property string skillsText
    required property string rateText
    required property int stars
    required property string note
    required property string accessibleText
    required property Item over
    property bool movable: true
    property bool selected: false

    signal picked
    signal opened

    implicitHeight: face.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.focusable: true
    Accessible.focused: root.selected
    Accessible.onPressAction: root.opened()

    Rectangle {
        id: face

        width: root.width
        implicitHeight: lines.implicitHeight + 2 * Theme.space.s2
        height: implicitHeight
        radius: Theme.radius.control
        color: root.selected ? Theme.color.selection : hover.hovered ? Theme.color.hover : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: drag.active ? Theme.color.accent : Theme.color.border
        opacity: drag.active ? 0.9 : 1
        Drag.active: drag.active
        Drag.source: root
        Drag.keys: ["applicant"]
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: height / 2

        DragHandler {
            id: drag

            enabled: root.movable
            grabPermissions: PointerHandler.CanTakeOverFromAnything // the list would scroll instead
            onActiveChanged: {
                if (active) {
                    root.picked();
                } else {
                    face.Drag.drop();
                }
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.picked()
            onDoubleTapped: root.opened()
        }
        states: State {
            when: drag.active

            ParentChange {
                target: face
                parent: root.over
            }
        }
        ColumnLayout {
            id: lines

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s1

            RowLayout {
                spacing: Theme.space.s2

                Avatar {
                    initials: root.initials
                    colorIndex: root.avatarColor
                    agent: true
                    size: Theme.size.minTarget
                }
                PlainText {
                    text: root.name
                    font: Theme.type.bodyMedium.font
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Icon {
                    name: "starred"
                    visible: root.stars > 0
                    size: Theme.size.iconTiny
                    color: Theme.color.rating
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                    Layout.rightMargin: -Theme.space.s1
                }
                PlainText {
                    visible: root.stars > 0
                    style: PlainText.Micro
                    numeric: true
                    text: root.stars
                    Accessible.ignored: true
                }
            }
            RowLayout {
                visible: root.note === ""
                spacing: Theme.space.s2

                SkillMeter {
                    visible: root.skillsTotal > 0
                    matched: root.skillsMatched
                    total: root.skillsTotal
                    text: root.rateText === "" ? root.skillsText : ""
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: true
                }
                PlainText {
                    style: PlainText.Small
                    numeric: true
                    text: root.rateText
                    Layout.fillWidth: true
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Accessible.ignored: true
                }
            }
            PlainText {
                visible: root.note !== ""
                style: PlainText.SmallMuted
                text: root.note
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
