import QtQuick
import QtTest
import AgentsGetHired.Controls
import AgentsGetHired.Theme

Item {
    id: root
    width: 400
    height: 400

    ListView {
        id: list
        width: 300
        height: 300
        model: 3
        delegate: RowBase {
            id: row
            required property int index
            accessibleText: "Row " + row.index
            selected: ListView.isCurrentItem
            onActivated: {
                list.currentIndex = row.index;
                root.activated = row.index;
            }
            contentItem: PlainText { text: row.accessibleText }
        }
    }
    NavRow { id: nav; y: 320; text: "Review"; number: "17"; narrow: false }
    SideHandle { id: handle; x: 320; height: 300; value: 320; onMoved: to => value = to }
    SignalSpy { id: clicked; target: nav; signalName: "clicked" }
    property int activated: -1

    TestCase {
        name: "Lists"
        when: windowShown

        function test_aRowIsActivatedByAPress() {
            mouseClick(list.itemAtIndex(1));
            compare(root.activated, 1);
            verify(list.itemAtIndex(1).selected);
        }

        function test_aRowIsAsWideAsItsListAndHighEnough() {
            compare(list.itemAtIndex(0).width, list.width);
            verify(list.itemAtIndex(0).height >= Theme.size.row);
        }

        function test_navRowAnswersKeys() {
            clicked.clear();
            nav.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
        }

        function test_theHandleStopsAtItsLimits() {
            handle.forceActiveFocus();
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Right);
            compare(handle.value, Theme.size.listMax);
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Left);
            compare(handle.value, Theme.size.listMin);
        }
    }
}
