pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The fields of a role.
ScrollArea {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    readonly property bool roomy: root.width >= Theme.size.dialog
    /// Is given each key before the fields.
    property Item shortcuts: null

    function focusFirst(): void {
        title.forceActiveFocus(Qt.OtherFocusReason);
    }

    function ask(part: int): void {
        const fields = [title, description, skills, rail, amount, currency, schedule, terms];
        if (part >= 0 && part < fields.length)
            fields[part].forceActiveFocus(Qt.OtherFocusReason);
        else
            conflict.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
    }

    function useTool(tool: int): void {
        if (description.activeFocus)
            description.use(tool);
    }

    /// Undo goes on where a field has nothing to take back.
    function take(event: KeyEvent): void {
        const line = root.Window.activeFocusItem as TextInput;
        const text = root.Window.activeFocusItem as TextEdit;
        event.accepted = false;
        if ((line?.preeditText ?? text?.preeditText ?? "") !== "")
            return;
        if (event.matches(StandardKey.Undo) && !(line?.canUndo ?? text?.canUndo ?? false))
            event.accepted = root.editor.stepBack();
        else if (event.matches(StandardKey.Redo) && !(line?.canRedo ?? text?.canRedo ?? false))
            event.accepted = root.editor.stepForward();
    }

    contentHeight: Math.max(height, column.implicitHeight + 2 * column.y)

    Item {
        id: taker

        Keys.forwardTo: root.shortcuts ? [root.shortcuts] : []
        Keys.onPressed: event => root.take(event)
    }
    ColumnLayout {
        id: column

        x: Theme.space.s6
        y: Theme.space.s4 + Theme.space.hair
        width: root.width - 2 * x
        height: root.contentHeight - 2 * y
        spacing: Theme.space.s4 - Theme.space.hair

        ConflictCard {
            id: conflict

            editor: root.editor
            Layout.fillWidth: true
        }
        Field {
            id: title

            focus: true
            label: qsTr("Title")
            text: root.editor.title
            error: root.editor.titleError
            keysFirst: taker
            onEdited: root.editor.title = title.text
            onAccepted: description.forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
        DescriptionBox {
            id: description

            editor: root.editor
            keys: root.keys
            keysFirst: taker
            next: skills.input // before the crosses of the chips
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
        }
        SkillsField {
            id: skills

            skills: root.editor.skills
            error: root.editor.skillsError
            keysFirst: taker
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.roomy ? 4 : 2
            columnSpacing: Theme.space.s3
            rowSpacing: Theme.space.s3
            Layout.fillWidth: true

            ComboField {
                id: rail

                label: qsTr("Paid by")
                model: root.editor.railTexts
                currentIndex: root.editor.railIndex
                onChosen: index => root.editor.railIndex = index
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // all of one width
                Layout.alignment: Qt.AlignTop
            }
            Field {
                id: amount

                label: qsTr("Amount")
                text: root.editor.amountTyped
                error: root.editor.amountError
                hint: root.editor.amountEcho
                keysFirst: taker
                input.inputMethodHints: Qt.ImhFormattedNumbersOnly
                onEdited: root.editor.amountTyped = amount.text
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // all of one width
                Layout.alignment: Qt.AlignTop
            }
            ComboField {
                id: currency

                label: qsTr("Currency")
                model: root.editor.currencyTexts
                currentIndex: root.editor.currencyIndex
                onChosen: index => root.editor.currencyIndex = index
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // all of one width
                Layout.alignment: Qt.AlignTop
            }
            ComboField {
                id: schedule

                label: qsTr("Schedule")
                model: root.editor.scheduleTexts
                currentIndex: root.editor.scheduleIndex
                onChosen: index => root.editor.scheduleIndex = index
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // all of one width
                Layout.alignment: Qt.AlignTop
            }
        }
        FieldMessage {
            error: root.editor.payError
            Layout.fillWidth: true
        }
        TextBox {
            id: terms

            label: qsTr("Payment terms")
            lines: 1
            maximumLines: 6
            text: root.editor.terms
            error: root.editor.termsError
            hint: qsTr("Payment terms are frozen on the contract when you accept someone.")
            keysFirst: taker
            onEdited: root.editor.terms = terms.text
            Layout.fillWidth: true
        }
        MissingCard {
            title: root.editor.missingTitle
            text: root.editor.missingText
            Layout.fillWidth: true
        }
    }
}
