pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The Markdown of the description, with the buttons that write its signs.
FocusScope {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    /// Is given each key that the text has no use of its own for.
    property Item keysFirst: null
    /// Where Tab goes.
    property Item next: null
    readonly property alias input: input
    readonly property bool composes: input.preeditText !== ""

    function put(change: textChange): void {
        if (change.from < 0)
            return;
        if (change.to > change.from)
            input.remove(change.from, change.to);
        if (change.text !== "")
            input.insert(change.from, change.text);
        input.select(change.selectFrom, change.selectTo);
    }

    function use(tool: int): void {
        Qt.inputMethod.commit(); // qmllint disable
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        root.put(root.editor.tool(tool, input.text, input.selectionStart, input.selectionEnd));
    }

    function paste(): void {
        const text = root.editor.pasted();
        if (text === "")
            return;
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, text);
    }

    /// Before the text takes it.
    function take(event: KeyEvent): void {
        if (root.composes)
            return;
        event.accepted = true;
        if (event.matches(StandardKey.Paste)) {
            root.paste();
        } else if (event.key === Qt.Key_Return && event.modifiers === Qt.NoModifier && input.selectionStart === input.selectionEnd) {
            const change = root.editor.newLine(input.text, input.cursorPosition);
            event.accepted = change.from >= 0;
            root.put(change);
        } else {
            event.accepted = false;
        }
    }

    implicitHeight: column.implicitHeight

    component Tool: MarkdownButton {
        required property int tool
        required property string deed

        name: root.keys.words.text(deed)
        caps: [...root.keys.words.caps(deed)]
        onClicked: root.use(tool)
    }

    Item {
        id: taker

        Keys.onPressed: event => root.take(event)
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space.s1

        RowLayout {
            spacing: 0

            FieldLabel {
                text: qsTr("Description")
                onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
            }
            PlainText {
                style: PlainText.SmallMuted
                //: After "Description": how it is written
                text: " · " + qsTr("Markdown")
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        FieldFrame {
            focused: input.activeFocus
            bad: root.editor.descriptionError !== ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.size.controlSmall + 8 * Theme.type.reading.line

            RowLayout {
                id: tools

                width: parent.width
                height: Theme.size.control
                spacing: Theme.space.hair

                Tool {
                    sign: "B"
                    tool: MarkdownTool.Bold
                    deed: "drafts.bold"
                    Layout.leftMargin: Theme.space.s2
                }
                Tool {
                    sign: "I"
                    slanted: true
                    tool: MarkdownTool.Italic
                    deed: "drafts.italic"
                }
                Tool {
                    sign: "•"
                    tool: MarkdownTool.Bullets
                    deed: "drafts.bullets"
                }
                Tool {
                    sign: "1."
                    tool: MarkdownTool.Numbers
                    deed: "drafts.numbers"
                }
                Tool {
                    sign: "<>"
                    tool: MarkdownTool.Code
                    deed: "drafts.code"
                }
                Tool {
                    sign: "[ ]"
                    tool: MarkdownTool.Link
                    deed: "drafts.link"
                }
                Item {
                    Layout.fillWidth: true
                }
                PlainText {
                    style: PlainText.SmallMuted
                    numeric: true
                    text: root.editor.blocks.wordsText
                    Layout.rightMargin: Theme.space.s3
                }
            }
            Separator {
                y: tools.height
                x: Theme.size.hairline
                width: parent.width - 2 * x
            }
            Flickable {
                id: view

                x: Theme.size.hairline
                y: tools.height + Theme.size.hairline
                width: parent.width - 2 * x
                height: parent.height - y - Theme.size.hairline
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: AppScrollBar {}

                T.TextArea.flickable: T.TextArea {
                    id: input

                    focus: true
                    padding: Theme.space.s2
                    leftPadding: Theme.space.s3
                    rightPadding: Theme.space.s3
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    font: Theme.type.reading.font
                    color: Theme.color.text
                    selectionColor: Theme.color.accent
                    selectedTextColor: Theme.color.textOnAccent
                    selectByMouse: true
                    text: root.editor.description
                    Accessible.name: qsTr("Description")
                    Accessible.description: message.words
                    Accessible.multiLine: true
                    Keys.forwardTo: root.keysFirst ? [root.keysFirst, taker] : [taker]
                    Keys.onTabPressed: (root.next ?? input.nextItemInFocusChain(true)).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onTextChanged: if (input.activeFocus) root.editor.describe(input.text)
                }
            }
        }
        FieldMessage {
            id: message

            error: root.editor.descriptionError
            Layout.fillWidth: true
        }
    }
}
