import QtQuick
import QtQuick.Layouts
import QtTest
import AgentsGetHired.Controls
import AgentsGetHired.Theme

Item {
    id: root
    width: 360
    height: 480

    AppButton { id: outside; text: "Outside" }
    AppDialog {
        id: dialog
        title: "Accept and make a contract with an agent whose name is long?"
        initialFocus: cancel
        PlainText {
            text: "The terms are frozen. ".repeat(40)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        footer: [
            AppButton { id: cancel; text: "Cancel"; onClicked: dialog.reject() },
            AppButton { id: act; text: "Accept and make contract"; kind: AppButton.Primary }
        ]
    }
    SignalSpy { id: rejected; target: dialog; signalName: "rejected" }

    TestCase {
        name: "Dialog"
        when: windowShown

        function init() {
            Theme.textScale = 1;
            outside.forceActiveFocus();
            dialog.open();
            tryCompare(dialog, "opened", true);
            rejected.clear();
        }

        function cleanup() {
            Theme.textScale = 1;
            dialog.close();
            tryCompare(dialog, "visible", false);
        }

        function test_theFocusStartsOnCancelAndStays() {
            verify(cancel.activeFocus);
            for (let i = 0; i < 5; ++i) {
                keyClick(Qt.Key_Tab);
                verify(!outside.activeFocus);
            }
            for (let i = 0; i < 5; ++i) {
                keyClick(Qt.Key_Tab, Qt.ShiftModifier);
                verify(!outside.activeFocus);
            }
        }

        function test_escIsCancel() {
            keyClick(Qt.Key_Escape);
            compare(rejected.count, 1);
            tryCompare(dialog, "visible", false);
        }

        function test_aPressOutsideChangesNothing() {
            mouseClick(root, 2, 2);
            compare(rejected.count, 0);
            verify(dialog.visible);
        }

        function inside(button) {
            const at = button.mapToItem(root, 0, 0);
            return at.x >= 0 && at.x + button.width <= root.width && at.y >= 0 && at.y + button.height <= root.height && button.width >= Math.min(button.implicitWidth, root.width - 80);
        }

        function test_itFitsANarrowWindow_data() {
            return [{ tag: "100", scale: 1 }, { tag: "200", scale: 2 }];
        }

        function test_itFitsANarrowWindow(data) {
            Theme.textScale = data.scale;
            tryVerify(() => dialog.width <= root.width && dialog.height <= root.height);
            for (const button of [cancel, act])
                tryVerify(() => inside(button), 2000, button.text);
        }
    }
}
