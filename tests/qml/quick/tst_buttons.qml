import QtQuick
import QtQuick.Templates as T
import QtTest
import AgentsGetHired.Theme
import AgentsGetHired.Controls

Item {
    id: root
    width: 600
    height: 400

    Column {
        spacing: 8
        AppButton { id: first; text: "First" }
        AppButton { id: second; text: "Second"; caps: ["Ctrl", "↵"] }
        SwitchRow { id: sw; text: "Tell me"; width: 300 }
        CheckRow { id: box; text: "Only what differs" }
        RadioRow { id: radio; text: "This role" }
        Chip { id: chip; text: "csv"; pressable: true; removable: true }
        Segmented { id: segmented; options: ["One", "Two", "Three"]; onChosen: index => currentIndex = index }
        TabStrip {
            id: tabs
            width: 300
            current: 4
            model: ListModel {
                ListElement { tab: 4; label: "All"; number: 20; accessibleText: "All, 20" }
                ListElement { tab: 7; label: "New"; number: 13; accessibleText: "New, 13" }
            }
            onChosen: tab => current = tab
        }
    }
    SignalSpy { id: clicks; target: second; signalName: "clicked" }
    SignalSpy { id: told; signalName: "toggledBy" }
    SignalSpy { id: removed; target: chip; signalName: "removed" }
    SignalSpy { id: chosen; target: segmented; signalName: "chosen" }
    SignalSpy { id: tabChosen; target: tabs; signalName: "chosen" }

    TestCase {
        name: "Buttons"
        when: windowShown

        function ringOf(item) {
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i].reach !== undefined)
                    return item.children[i];
            }
            return null;
        }

        /// Qt takes an & in the text of a button for a key: "a&1" would take Alt+1 from the accounts.
        function test_wordsOfOthersAreNoKeys() {
            const before = chip.text;
            chip.text = "a&1";
            const walk = item => {
                if (item.autoExclusive !== undefined)
                    verify(item.text.indexOf("&") < 0, item.text);
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
            };
            walk(chip);
            chip.text = before;
        }

        function test_ringOnlyForTheKeyboard() {
            first.forceActiveFocus(Qt.OtherFocusReason);
            mouseClick(second);
            verify(second.activeFocus);
            verify(!ringOf(second).visible);
            first.forceActiveFocus(Qt.OtherFocusReason);
            keyClick(Qt.Key_Tab);
            verify(second.activeFocus);
            verify(ringOf(second).visible);
        }

        function test_keysPress() {
            clicks.clear();
            second.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 1);
            mouseClick(second);
            compare(clicks.count, 2);
        }

        function test_toggles_data() {
            return [{ tag: "switch", item: sw }, { tag: "box", item: box }, { tag: "radio", item: radio }];
        }

        function test_toggles(data) {
            told.target = data.item;
            told.clear();
            verify(!data.item.checked);
            mouseClick(data.item, 4, data.item.height / 2);
            verify(data.item.checked);
            compare(told.count, 1);
            compare(told.signalArguments[0][0], true);
        }

        function test_chipIsRemoved() {
            removed.clear();
            mouseClick(chip, chip.width - 12, chip.height / 2);
            compare(removed.count, 1);
        }

        function test_arrowsChooseASegment() {
            segmented.currentIndex = 0;
            chosen.clear();
            segmented.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(segmented.currentIndex, 1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(segmented.currentIndex, 2);
            keyClick(Qt.Key_Left);
            compare(segmented.currentIndex, 1);
            compare(chosen.count, 3);
        }

        function test_arrowsChooseATab() {
            tabs.current = 4;
            tabChosen.clear();
            tabs.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(tabs.current, 7);
            keyClick(Qt.Key_Left);
            compare(tabs.current, 4);
            compare(tabChosen.count, 2);
        }

        function test_lessMotionIsNoMotion() {
            Theme.lessMotion = true;
            compare(Theme.duration.fast, 0);
            compare(Theme.duration.normal, 0);
            compare(Theme.duration.slow, 0);
            verify(Theme.duration.undo > 0);
            Theme.lessMotion = false;
            compare(Theme.duration.normal, 150);
        }
    }
}
