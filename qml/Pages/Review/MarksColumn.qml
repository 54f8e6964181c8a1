pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One's own stars, tags and note about the applicant. Only on this computer, and said so.
Column {
    id: root

    required property OwnMarks owner
    readonly property ReviewMarks marks: root.owner.marks
    readonly property KeyTable keys: root.owner.keys
    readonly property bool typing: note.activeFocus || tag.activeFocus

    function writeNote(): void {
        note.input.forceActiveFocus(Qt.ShortcutFocusReason);
        note.input.cursorPosition = note.input.length;
    }

    function leave(): void {
        root.marks.keepNote();
        root.owner.done();
    }

    function addTag(): void {
        if (tag.text.trim() === "")
            root.owner.done();
        else if (root.marks.addTag(tag.text))
            tag.text = "";
    }

    width: root.owner.width
    spacing: Theme.space.s4 + Theme.space.hair

    Fact {
        label: qsTr("Your stars")
        width: root.width

        StarButtons {
            stars: root.marks.stars
            caps: [...root.keys.words.caps("review.stars.1")]
            onRated: stars => root.marks.rate(stars)
        }
    }
    Fact {
        label: qsTr("Your tags")
        width: root.width

        Flow {
            width: parent.width
            visible: root.marks.tags.length > 0
            spacing: Theme.space.s1 + Theme.space.hair
            bottomPadding: Theme.space.s1

            Repeater {
                model: root.marks.tags

                Chip {
                    required property string modelData

                    width: Math.min(implicitWidth, root.width)
                    iconName: "tag"
                    text: modelData
                    removable: true
                    onRemoved: root.marks.removeTag(modelData)
                }
            }
        }
        Field {
            id: tag

            width: parent.width
            accessibleName: qsTr("Add a tag")
            placeholder: qsTr("Add a tag")
            onAccepted: root.addTag()
            Keys.onEscapePressed: {
                tag.text = "";
                root.owner.done();
            }
        }
    }
    Column {
        width: root.width
        spacing: Theme.space.s1

        RowLayout {
            width: parent.width

            PlainText {
                text: qsTr("Your note")
                font: Theme.type.smallStrong.font
                color: Theme.color.textMuted
                Layout.fillWidth: true
            }
            KeyCaps {
                caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.note") : []
            }
        }
        Rectangle {
            width: parent.width
            height: note.implicitHeight
            radius: Theme.radius.control
            color: Theme.color.sunken
            border.width: note.activeFocus ? Theme.size.focusWidth : Theme.highContrast ? Theme.size.hairline : 0
            border.color: note.activeFocus ? Theme.color.focus : Theme.color.border

            TextBox {
                id: note

                width: parent.width
                frameless: true
                lines: 2
                maximumLines: 8
                accessibleName: qsTr("Your note")
                placeholder: qsTr("Write a note")
                onEdited: root.marks.writeNote(note.text)
                onActiveFocusChanged: if (!note.activeFocus) root.marks.keepNote()
                Keys.onEscapePressed: root.leave()
                Keys.onPressed: event => {
                    if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier) {
                        event.accepted = true;
                        root.leave();
                    }
                }
            }
        }
        PlainText {
            width: parent.width
            style: PlainText.Micro
            wrapMode: Text.Wrap
            //: Under a note that is still being written
            text: root.marks.noteIsDraft ? qsTr("Draft. Only on this computer") : qsTr("Only on this computer")
        }
    }

    function takeNote(): void {
        if (note.text !== root.marks.note)
            note.text = root.marks.note;
    }

    Component.onCompleted: root.takeNote()
    Connections {
        target: root.marks

        function onNoteChanged(): void {
            root.takeNote();
        }
    }
}
