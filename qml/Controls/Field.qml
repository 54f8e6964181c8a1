pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

/// One line to type in, with its label above and what is wrong with it below.
FocusScope {
    id: root

    property string label: ""
    property alias text: input.typed
    property string placeholder: ""
    property string hint: ""
    property string error: ""
    property string good: ""
    /// Hidden while typed, with a button that shows it.
    property bool secret: false
    property bool mono: false
    property string iconName: ""
    property list<string> caps
    property bool clearable: false
    property alias readOnly: input.readOnly
    /// For a field without a visible label.
    property string accessibleName: root.label !== "" ? root.label : root.placeholder
    readonly property alias input: input
    /// Is given each key first; what it accepts, the field does not take.
    property Item keysFirst: null
    property bool shown: false

    signal accepted
    signal edited

    implicitWidth: Theme.size.field
    // Of a hidden field Qt keeps the name back; the group around it bears it then.
    Accessible.role: Accessible.Grouping
    Accessible.name: root.accessibleName
    Accessible.ignored: !root.secret || root.shown
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
            focused: input.activeFocus
            bad: root.error !== ""
            dead: !root.enabled || root.readOnly
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.size.control

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space.inset
                anchors.rightMargin: trailing ? Theme.space.s1 : Theme.space.inset
                spacing: Theme.space.gap

                readonly property bool trailing: eye.visible || clear.visible || keys.visible

                Icon {
                    name: root.iconName
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                LineInput {
                    id: input

                    readonly property string text: input.echoMode === TextInput.Normal ? input.typed : input.displayText
                    readonly property bool cut: !input.activeFocus && input.echoMode === TextInput.Normal && input.contentWidth > input.width

                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    padding: 0
                    verticalAlignment: TextInput.AlignVCenter
                    font: root.mono ? Theme.type.monoBody.font : Theme.type.body.font
                    color: input.cut ? "transparent" : root.enabled ? Theme.color.text : Theme.color.textDisabled
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.textOnAccent
                    selectByMouse: true
                    clip: true
                    passwordCharacter: "•"
                    echoMode: root.secret && !root.shown ? TextInput.Password : TextInput.Normal
                    inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
                    Accessible.name: root.accessibleName
                    // Qt gives a hidden field no name to the screen reader; its description it gives.
                    Accessible.description: root.secret && message.words !== "" ? root.accessibleName + ". " + message.words : root.secret ? root.accessibleName : message.words
                    Keys.forwardTo: root.keysFirst ? [root.keysFirst] : []
                    Accessible.passwordEdit: root.secret && !root.shown
                    // The beginning is what one reads of a text that is longer than the field.
                    onTypedChanged: if (!input.activeFocus) input.cursorPosition = 0
                    onAccepted: root.accepted()
                    onTextEdited: root.edited()

                    // Cut with a mark, while nobody writes in it.
                    PlainText {
                        anchors.fill: parent
                        visible: input.cut
                        text: visible ? input.text : ""
                        font: input.font
                        Accessible.ignored: true
                    }
                    PlainText {
                        anchors.fill: parent
                        visible: input.text === "" && input.preeditText === ""
                        text: root.placeholder
                        color: Theme.color.textMuted
                        font: input.font
                        Accessible.ignored: true
                    }
                }
                KeyCaps {
                    id: keys
                    visible: caps.length > 0 && input.text === "" && !input.activeFocus
                    caps: root.caps
                    Layout.rightMargin: Theme.space.hair
                }
                IconButton {
                    id: clear
                    visible: root.clearable && input.text !== "" && !root.readOnly
                    iconName: "edit-clear"
                    small: true
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Clear")
                    onClicked: {
                        input.clear();
                        root.edited();
                        input.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
                IconButton {
                    id: eye
                    visible: root.secret
                    iconName: root.shown ? "view-hidden" : "view-visible"
                    small: true
                    text: root.shown ? qsTr("Hide") : qsTr("Show")
                    onClicked: root.shown = !root.shown
                }
            }
        }
        FieldMessage {
            id: message
            error: root.error
            good: root.good
            hint: root.hint
            Layout.fillWidth: true
        }
    }
}
