import QtQuick
import QtTest
import AgentsGetHired.Parts
import AgentsGetHired.Parts.Doubles
import AgentsGetHired.Theme
import AgentsGetHired.Views

Item {
    id: root

    width: 700
    height: 500

    ThreadView {
        id: view

        anchors.fill: parent
        thread: Doubles.thread
        header: Item {
            width: 100
            height: 300
        }
    }

    TestCase {
        name: "PartsThread"
        when: windowShown

        function init() {
            Doubles.clearThread();
            view.toBeginning();
        }

        function test_ownAndTheirsStandApart() {
            Doubles.addMessage(true, "Can you work from our CSV export?", 90);
            Doubles.addMessage(false, "The export is enough.", 80);
            tryCompare(view, "count", 3);
            waitForRendering(view);
            compare(view.itemAtIndex(0).kind, ThreadModel.Day);
            verify(view.itemAtIndex(1).own);
            verify(!view.itemAtIndex(2).own);
            verify(view.itemAtIndex(1).height > 0);
        }

        function test_whatFailedCanBeSentAgainOrLeft() {
            Doubles.addMessage(false, "Hello", 80);
            Doubles.addPending("Lost", ThreadModel.Refused, "the service was busy (429)");
            tryCompare(view, "count", 3);
            view.toEnd();
            waitForRendering(view);
            const row = view.itemAtIndex(2);
            verify(row.canRetry);
            row.retry();
            compare(Doubles.retried, 1);
            row.discard();
            compare(Doubles.discarded, 1);
        }

        function test_underWayHasNoButtons() {
            Doubles.addPending("Going", ThreadModel.Sending, "");
            tryCompare(view, "count", 2);
            waitForRendering(view);
            verify(!view.itemAtIndex(1).canRetry);
            verify(view.itemAtIndex(1).stateText !== "");
        }

        function test_newMessagesAreFollowedOnlyAtTheEnd() {
            for (let i = 0; i < 30; ++i)
                Doubles.addMessage(i % 2 === 0, "Line " + i, 300 - i);
            tryCompare(view, "count", 31);
            tryVerify(() => {
                view.toEnd();
                return view.atYEnd;
            });
            Doubles.addMessage(false, "One more", 1);
            tryVerify(() => view.atYEnd);
            view.toBeginning();
            waitForRendering(view);
            const before = view.contentY - view.originY; // the origin itself may move
            Doubles.addMessage(false, "And another", 0);
            tryCompare(view, "count", 33);
            waitForRendering(view);
            compare(view.contentY - view.originY, before);
        }

        function test_spaceScrollsWithinTheText() {
            for (let i = 0; i < 30; ++i)
                Doubles.addMessage(true, "Line " + i, 300 - i);
            tryCompare(view, "count", 31);
            view.toBeginning();
            waitForRendering(view);
            const first = view.contentY;
            view.scroll(true);
            verify(view.contentY > first);
            tryVerify(() => {
                view.scroll(true);
                return view.atYEnd;
            });
            tryVerify(() => {
                view.scroll(false);
                return view.atYBeginning;
            });
        }
    }
}
