pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Skills as chips, and what is typed after them; what the board calls such things is offered.
FocusScope {
    id: root

    required property RoleSkills skills
    property string error: ""
    property Item keysFirst: null
    readonly property alias input: input

    function take(event: KeyEvent): void {
        if (input.preeditText !== "")
            return;
        event.accepted = true;
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers === Qt.NoModifier) {
            if (offers.visible && offers.current >= 0)
                root.skills.take(offers.words[offers.current]);
            else
                event.accepted = root.skills.add();
        } else if (event.key === Qt.Key_Backspace && input.length === 0) {
            root.skills.editLast();
        } else if (event.key === Qt.Key_Down && offers.visible) {
            offers.current = Math.min(offers.words.length - 1, offers.current + 1);
        } else if (event.key === Qt.Key_Up && offers.visible) {
            offers.current = Math.max(-1, offers.current - 1);
        } else if (event.key === Qt.Key_Escape && offers.visible) {
            offers.refused = true;
        } else {
            event.accepted = false;
        }
    }

    implicitHeight: column.implicitHeight

    Item {
        id: taker

        Keys.onPressed: event => root.take(event)
    }
    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s1

        FieldLabel {
            text: qsTr("Skills")
            onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        FieldFrame {
            id: frame

            focused: input.activeFocus
            bad: root.error !== ""
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.size.control + Theme.space.s1, flow.implicitHeight + 2 * flow.y)

            TapHandler {
                onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
            }
            Flow {
                id: flow

                x: Theme.space.s2 - Theme.space.hair
                y: Theme.space.s2 - Theme.space.hair
                width: parent.width - 2 * x - hint.width
                spacing: Theme.space.s1

                Repeater {
                    model: [...root.skills.chips]

                    Chip {
                        id: chip

                        required property int index
                        required property string modelData

                        text: chip.modelData
                        removable: true
                        width: Math.min(implicitWidth, flow.width)
                        onRemoved: {
                            root.skills.remove(chip.index);
                            input.forceActiveFocus(Qt.OtherFocusReason);
                        }
                    }
                }
                LineInput {
                    id: input

                    readonly property string text: input.typed

                    focus: true
                    width: Math.min(flow.width, Math.max(Theme.size.field / 2, contentWidth + Theme.space.s4))
                    height: Theme.size.minTarget
                    padding: 0
                    leftPadding: Theme.space.s1
                    verticalAlignment: TextInput.AlignVCenter
                    font: Theme.type.body.font
                    color: Theme.color.text
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.textOnAccent
                    selectByMouse: true
                    typed: root.skills.typed
                    Accessible.name: qsTr("Skills")
                    Accessible.description: message.words !== "" ? message.words : qsTr("Enter adds")
                    Keys.forwardTo: root.keysFirst ? [taker, root.keysFirst] : [taker]
                    onTextEdited: {
                        offers.refused = false;
                        offers.current = -1;
                        root.skills.typed = input.typed;
                    }
                    // What was typed is not lost with the keyboard.
                    onActiveFocusChanged: if (!input.activeFocus) root.skills.add()
                }
            }
            PlainText {
                id: hint

                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
                visible: input.activeFocus
                style: PlainText.SmallMuted
                //: At the end of the field in which skills are typed
                text: qsTr("Enter adds")
                Accessible.ignored: true
            }
            SkillOffers {
                id: offers

                property bool refused: false

                y: frame.height + Theme.space.hair
                width: Math.min(frame.width, Theme.size.list)
                visible: input.activeFocus && !refused && words.length > 0
                words: [...root.skills.suggestions]
                onTaken: word => root.skills.take(word)
            }
        }
        FieldMessage {
            id: message

            error: root.error
            Layout.fillWidth: true
        }
    }
}
