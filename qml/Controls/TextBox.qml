pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// Several lines to type in; grows from `lines` to `maximumLines`, then scrolls. Tab moves on.
FocusScope {
    id: root

    property string label: ""
    property alias text: input.text
    property string placeholder: ""
    property string hint: ""
    property string error: ""
    property int lines: 3
    property int maximumLines: 12
    property alias readOnly: input.readOnly
    property string accessibleName: root.label !== "" ? root.label : root.placeholder
    readonly property alias input: input
    /// Without a box of its own, where it stands in one.
    property bool frameless: false
    /// Is given each key first; what it accepts, the field does not take.
    property Item keysFirst: null

    signal edited

    implicitWidth: Theme.size.field
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.s1

        FieldLabel {
            text: root.label
            onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        FieldFrame {
            readonly property real step: Theme.type.reading.line
            readonly property real room: 2 * Theme.space.s2

            focused: input.activeFocus && !root.frameless
            bad: root.error !== ""
            dead: !root.enabled || root.readOnly
            color: root.frameless ? "transparent" : dead ? Theme.color.sunken : Theme.color.surface
            border.width: root.frameless ? 0 : Theme.size.hairline
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Math.max(input.contentHeight, root.lines * step), root.maximumLines * step) + room

            Flickable {
                id: view
                anchors.fill: parent
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: AppScrollBar {}

                T.TextArea.flickable: T.TextArea {
                    id: input
                    focus: true
                    padding: Theme.space.s2
                    leftPadding: Theme.space.inset
                    rightPadding: Theme.space.inset
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    font: Theme.type.reading.font
                    color: root.enabled ? Theme.color.text : Theme.color.textDisabled
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.textOnAccent
                    selectByMouse: true
                    Accessible.name: root.accessibleName
                    Accessible.description: message.words
                    Accessible.multiLine: true
                    Keys.forwardTo: root.keysFirst ? [root.keysFirst] : []
                    Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onTextChanged: if (input.activeFocus) root.edited()

                    PlainText {
                        x: input.leftPadding
                        y: input.topPadding
                        width: input.width - input.leftPadding - input.rightPadding
                        visible: input.text === "" && input.preeditText === ""
                        text: root.placeholder
                        font: input.font
                        topPadding: 0
                        color: Theme.color.textMuted
                        Accessible.ignored: true
                    }
                }
            }
        }
        FieldMessage {
            id: message
            error: root.error
            hint: root.hint
            Layout.fillWidth: true
        }
    }
}
