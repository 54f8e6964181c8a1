import QtQuick
import QtTest
import AgentsGetHired.Parts
import AgentsGetHired.Parts.Doubles
import AgentsGetHired.Theme
import AgentsGetHired.Views

Item {
    id: root

    width: 600
    height: 800

    Column {
        width: 320

        ApplicantRow {
            id: row

            width: parent.width
            name: "<b>Ledgerline</b> & sons"
            initials: "LE"
            avatarColor: 3
            skillsMatched: 4
            skillsTotal: 5
            skillsText: "4 of 5"
            rateText: "460.00 USDC"
            whenText: "Sun"
            whenFull: "Sunday 22 Nov, 18:40"
            isNew: true
            unread: 0
            status: ApplicantsList.Pending
            statusWord: "Pending"
            statusTone: Tone.Info
            payoutText: ""
            payoutNews: false
            note: ""
            noteTone: Tone.Neutral
            canUndo: false
            canRetryNote: false
            canDiscardNote: false
            canSkipNote: false
            marked: false
            stage: ReviewMarks.Shortlist
            stageText: "Shortlist"
            stageIcon: "bookmark-new"
            stars: 4
            accessibleText: "Ledgerline, 4 of 5 skills"
        }
        RowNote {
            id: note

            width: parent.width
            text: "Declining in 7 s"
            tone: Tone.Info
        }
        Repeater {
            id: story

            model: Doubles.story

            TimelineRow {
                width: 320
            }
        }
        Repeater {
            id: settlements

            model: Doubles.settlements

            SettlementRow {
                width: 400
            }
        }
    }
    SignalSpy {
        id: activated

        target: row
        signalName: "activated"
    }
    SignalSpy {
        id: undone

        target: note
        signalName: "undo"
    }

    TestCase {
        name: "PartsRows"
        when: windowShown

        function texts(item: Item): list<string> {
            let found = item instanceof Text && item.visible ? [item.text] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(texts(item.children[i]));
            return found;
        }
        function everyText(item: Item): list<var> {
            let found = item instanceof Text ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(everyText(item.children[i]));
            return found;
        }

        function test_rowIsPlainAndPressed() {
            verify(texts(row).includes("<b>Ledgerline</b> & sons"));
            for (const one of everyText(row))
                compare(one.textFormat, Text.PlainText);
            mouseClick(row, 100, 10);
            compare(activated.count, 1);
            compare(row.activeFocus, false);
        }

        function test_noteOffersUndo() {
            note.canUndo = true;
            waitForRendering(note);
            const button = findButton(note, "Undo");
            verify(button);
            mouseClick(button);
            compare(undone.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(undone.count, 2);
        }
        function findButton(item: Item, text: string): Item {
            if (item instanceof LinkButton && item.text === text && item.visible)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                const found = findButton(child, text);
                if (found)
                    return found;
            }
            return null;
        }

        function test_storyAndSettlements() {
            Doubles.tellStory();
            compare(story.count, 4);
            compare(settlements.count, 2);
            verify(texts(settlements.itemAt(0)).includes("Release 4.1 <b>bold</b>"));
            for (const one of everyText(settlements.itemAt(0)))
                compare(one.textFormat, Text.PlainText);
            verify(texts(story.itemAt(3)).includes("expected"));
        }
    }
}
