import QtQuick
import QtTest
import AgentsGetHired.Pages.Board
import AgentsGetHired.Parts.Doubles
import AgentsGetHired.Theme
import AgentsGetHired.Views

Item {
    id: root

    width: 600
    height: 400

    BoardRow {
        id: row

        width: 320
        title: Doubles.runs("Reconcile carrier <b>invoices</b> of all depots in the north & the south", "carrier")
        found: []
        poster: "Northgate Freight"
        applicants: 20
        rail: Rail.X402
        railWord: "x402"
        amountDigits: "480.00"
        currency: "USDC"
        scheduleWord: "on completion"
        whenText: "1 d"
        fit: "2 of 5"
        fresh: true
        starred: false
        accessibleText: "Reconcile carrier invoices, Northgate Freight, 480.00 USDC"
    }
    SignalSpy {
        id: activated

        target: row
        signalName: "activated"
    }

    TestCase {
        name: "BoardRow"
        when: windowShown

        /// Every text in it that is shown, from the left.
        function texts(): list<var> {
            const out = [];
            const walk = item => {
                if (!item.visible)
                    return;
                if (item.textFormat !== undefined && item.text !== "")
                    out.push(item);
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
            };
            walk(row);
            return out;
        }
        function shown(): string {
            return texts().map(one => one.text).join("|");
        }
        function init(): void {
            row.dense = false;
            row.width = 320;
            row.found = [];
        }

        function test_markupIsText(): void {
            for (const one of texts())
                compare(one.textFormat, Text.PlainText);
            verify(shown().includes("<b>invoices</b>"));
        }
        function test_nothingLeavesTheRow(): void {
            for (const width of [260, 320, 440]) {
                row.width = width;
                waitForRendering(row);
                for (const one of texts()) {
                    const at = one.mapToItem(row, 0, 0);
                    verify(at.x >= 0 && at.x + one.width <= row.width + 1, one.text + " at " + width);
                }
            }
        }
        function test_denseIsOneLineWithTheAmount(): void {
            const roomy = row.implicitHeight;
            verify(shown().includes("Northgate Freight"));
            row.dense = true;
            compare(row.implicitHeight, Theme.size.row);
            verify(row.implicitHeight < roomy);
            verify(!shown().includes("Northgate Freight"));
            verify(shown().includes("480.00"));
        }
        function test_whereTheWordsStandTakesThePlaceOfThePoster(): void {
            row.found = Doubles.runs("the carrier", "carrier");
            verify(shown().includes("carrier"));
            verify(!shown().includes("Northgate Freight"));
        }
        function test_isReadOutAndPressed(): void {
            compare(row.Accessible.name, row.accessibleText);
            activated.clear();
            mouseClick(row, 20, 20);
            compare(activated.count, 1);
            row.Accessible.pressAction();
            compare(activated.count, 2);
        }
    }
}
