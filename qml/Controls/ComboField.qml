pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A choice of one out of a list. `chosen` comes only when the person chose.
FocusScope {
    id: root

    property string label: ""
    property alias model: combo.model
    property alias textRole: combo.textRole
    property alias currentIndex: combo.currentIndex
    property string accessibleName: root.label
    property string hint: ""
    readonly property alias input: combo

    signal chosen(int index)

    implicitWidth: Theme.size.field
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.s1

        FieldLabel {
            text: root.label
            onPressed: combo.forceActiveFocus(Qt.MouseFocusReason)
        }
        T.ComboBox {
            id: combo
            focus: true
            Layout.fillWidth: true
            implicitHeight: Theme.size.control
            implicitWidth: Theme.size.field
            leftPadding: Theme.space.inset
            rightPadding: Theme.space.inset
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.name: root.accessibleName
            Accessible.description: combo.displayText
            Accessible.onPressAction: combo.popup.open()
            onActivated: index => root.chosen(index)

            contentItem: PlainText {
                text: combo.displayText
                rightPadding: Theme.size.icon
                Accessible.ignored: true
            }
            indicator: Icon {
                x: combo.width - width - combo.rightPadding
                y: Math.round((combo.height - height) / 2)
                name: "go-down"
                size: Theme.size.iconTiny
                color: combo.enabled ? Theme.color.textMuted : Theme.color.textDisabled
            }
            background: FieldFrame {
                focused: combo.visualFocus
                dead: !combo.enabled
                color: dead ? Theme.color.sunken : combo.hovered && !combo.popup.visible ? Theme.color.hover : Theme.color.surface
            }
            delegate: T.ItemDelegate {
                id: option

                required property int index

                width: ListView.view.width
                implicitHeight: Theme.size.menuRow
                leftPadding: Theme.space.inset
                rightPadding: Theme.space.inset
                highlighted: combo.highlightedIndex === option.index
                text: combo.textAt(option.index)
                hoverEnabled: true
                Accessible.role: Accessible.ListItem
                Accessible.name: option.text
                Accessible.onPressAction: if (option.enabled) option.clicked()

                contentItem: PlainText {
                    text: option.text
                    font: combo.currentIndex === option.index ? Theme.type.bodyStrong.font : Theme.type.body.font
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius.control
                    color: option.highlighted ? Theme.color.selection : "transparent"
                }
            }
            popup: T.Popup {
                y: combo.height + Theme.space.hair
                width: combo.width
                implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.size.toast)
                margins: Theme.space.s1
                padding: Theme.space.s1

                contentItem: ListView {
                    clip: true
                    implicitHeight: contentHeight
                    model: combo.popup.visible ? combo.delegateModel : null
                    currentIndex: combo.highlightedIndex
                    boundsBehavior: Flickable.StopAtBounds
                    highlightMoveDuration: 0
                    T.ScrollBar.vertical: AppScrollBar {}
                }
                background: FloatCard {}
            }
        }
        FieldMessage {
            hint: root.hint
            Layout.fillWidth: true
        }
    }
}
