import QtQuick
import QtTest
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Parts.Doubles
import AgentsGetHired.Theme

Item {
    id: root

    width: 700
    height: 500

    PaneHeader {
        id: header

        width: 500
        title: "Polyglot Press"
        before: AppButton {
            id: back
            text: "Contracts"
            visible: true
        }
    }
    Column {
        id: column

        y: 100
        width: 400

        Fact {
            id: fact
            width: parent.width
            label: "Availability"
            text: "Twenty hours a week, from Wednesday, on the condition that nothing else comes up"
        }
        Item {
            id: below
            implicitWidth: 10
            implicitHeight: 10
        }
    }
    Component {
        id: threads

        ThreadView {
            width: 600
            height: 200
            thread: Doubles.thread
        }
    }

    TestCase {
        name: "PartsLayout"
        when: windowShown

        function titleOf(item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.text === "Polyglot Press")
                    return child;
                const found = titleOf(child);
                if (found)
                    return found;
            }
            return null;
        }

        function test_aHiddenWayBackLeavesNoGap() {
            const title = titleOf(header);
            verify(title);
            back.visible = true;
            tryVerify(() => title.mapToItem(header, 0, 0).x > back.width);
            back.visible = false;
            tryVerify(() => title.mapToItem(header, 0, 0).x === Theme.space.s4);
        }

        function test_whatStandsBelowFollowsTheWrapping() {
            const before = below.y;
            for (const width of [120, 400, 80, 400]) {
                column.width = width;
                tryVerify(() => below.y === fact.height);
            }
            compare(below.y, before);
        }

        function test_theTimeOfAMessageHasTheFontOfTheApp() {
            Doubles.clearThread();
            Doubles.addMessage(true, "Hello", 80);
            const view = threads.createObject(root);
            tryCompare(view, "count", 2);
            const families = [];
            const walk = item => {
                if (item.visible && item.text !== undefined && item.font !== undefined && item.text !== "")
                    families.push(item.font.family);
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
            };
            tryVerify(() => view.itemAtIndex(1) !== null);
            walk(view.itemAtIndex(1));
            verify(families.length >= 2);
            for (const family of families)
                compare(family, Theme.type.family);
            view.destroy();
        }

        function test_aMessageWhoseStateGrowsStaysInSight() {
            Doubles.clearThread();
            for (let i = 0; i < 20; ++i)
                Doubles.addMessage(i % 2 === 0, "Line " + i, 300 - i);
            const view = threads.createObject(root);
            tryCompare(view, "count", 21);
            tryVerify(() => {
                view.toEnd();
                return view.atYEnd;
            });
            Doubles.addMessage(true, "One more\n\nwith a second line", 1);
            tryVerify(() => view.atYEnd);
            view.destroy();
        }
    }
}
