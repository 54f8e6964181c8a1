import QtQuick
import QtTest
import AgentsGetHired.Controls

Item {
    id: root
    width: 600
    height: 500

    Column {
        spacing: 8
        width: 300
        Field { id: field; label: "Title"; width: 300 }
        Field { id: secret; label: "Agent key"; secret: true; width: 300 }
        Field { id: search; placeholder: "Find"; clearable: true; width: 300 }
        TextBox { id: letter; label: "Letter"; width: 300; lines: 2; maximumLines: 4 }
        ComboField { id: combo; label: "Schedule"; model: ["On completion", "In milestones"]; width: 300 }
    }
    SignalSpy { id: edited; target: field; signalName: "edited" }
    SignalSpy { id: accepted; target: field; signalName: "accepted" }
    SignalSpy { id: cleared; target: search; signalName: "edited" }
    SignalSpy { id: typed; target: letter; signalName: "edited" }
    SignalSpy { id: chosen; target: combo; signalName: "chosen" }

    TestCase {
        name: "Fields"
        when: windowShown

        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }

        function test_typedTextIsTold() {
            field.text = "";
            edited.clear();
            field.forceActiveFocus();
            type("recon");
            compare(field.text, "recon");
            compare(edited.count, 5);
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            field.text = "set by the app";
            compare(edited.count, 5);
        }

        function test_anErrorKeepsWhatWasTyped() {
            field.text = "640,5,0";
            const before = field.implicitHeight;
            field.error = "Write it like 640.50";
            compare(field.text, "640,5,0");
            tryVerify(() => field.implicitHeight > before);
            field.error = "";
        }

        function test_theBeginningOfALongTextIsShown() {
            secret.forceActiveFocus();
            field.text = "A title that is much longer than the field that it stands in, by far";
            compare(field.input.cursorPosition, 0);
        }

        function test_aSecretIsHiddenUntilAskedFor() {
            compare(secret.input.echoMode, TextInput.Password);
            secret.text = "ah_sample";
            verify(secret.input.displayText.indexOf("ah_") < 0);
            secret.shown = true;
            compare(secret.input.displayText, "ah_sample");
            secret.shown = false;
        }

        function test_clearEmptiesAndKeepsTheFocus() {
            search.text = "customs";
            waitForRendering(search);
            mouseClick(search, search.width - 16, search.height / 2);
            compare(search.text, "");
            verify(cleared.count > 0);
            verify(search.input.activeFocus);
        }

        function test_aBoxGrowsUpToItsLimit() {
            letter.text = "";
            const small = letter.height;
            letter.text = "1\n2\n3";
            tryVerify(() => letter.height > small);
            letter.text = "1\n2\n3\n4";
            tryVerify(() => letter.height > small);
            const most = letter.height;
            letter.text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10";
            tryCompare(letter, "height", most);
        }

        function test_tabLeavesABox() {
            letter.text = "";
            letter.forceActiveFocus();
            typed.clear();
            keyClick("a");
            compare(typed.count, 1);
            keyClick(Qt.Key_Tab);
            compare(letter.text, "a");
            verify(!letter.input.activeFocus);
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
            verify(letter.input.activeFocus);
        }

        function test_aChoiceIsToldOnce() {
            combo.forceActiveFocus();
            chosen.clear();
            combo.currentIndex = 0;
            compare(chosen.count, 0);
            keyClick(Qt.Key_Down);
            compare(combo.currentIndex, 1);
            compare(chosen.count, 1);
            keyClick(Qt.Key_Space);
            tryVerify(() => combo.input.popup.visible);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !combo.input.popup.visible);
        }
    }
}
