import QtQuick
import QtTest
import AgentsGetHired.Controls
import AgentsGetHired.Theme

Item {
    id: root
    width: 400
    height: 400

    AppButton {
        id: opener
        text: "More"
        onClicked: menu.popup(opener, 0, opener.height)

        AppMenu {
            id: menu
            AppMenuItem { id: first; text: "Shortlist"; iconName: "bookmark-new"; caps: ["S"] }
            AppMenuItem { id: never; text: "Not now"; offered: false }
            MenuLine {}
            AppMenuItem { id: last; text: "Decline with a word that is rather long"; danger: true }
        }
    }
    IconButton {
        id: withTip
        x: 200
        iconName: "view-filter"
        text: "Filter"
        caps: ["F"]
    }
    SignalSpy { id: triggered; target: last; signalName: "triggered" }

    TestCase {
        name: "Menu"
        when: windowShown

        function test_keysGoThroughAndChoose() {
            triggered.clear();
            opener.clicked();
            tryCompare(menu, "opened", true);
            verify(menu.width >= last.implicitWidth, "as wide as its widest");
            compare(first.height, Theme.size.menuRow);
            compare(never.height, 0);
            keyClick(Qt.Key_Down);
            verify(first.highlighted);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Down);
            mouseClick(last);
            compare(triggered.count, 1);
            tryCompare(menu, "visible", false);
        }

        function test_escCloses() {
            opener.clicked();
            tryCompare(menu, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
        }

        function test_aNameIsShownUnderThePointer() {
            mouseMove(withTip, 10, 10);
            tryVerify(() => tip() !== null && tip().visible, 3000);
            compare(tip().text, "Filter");
            mouseMove(root, 390, 390);
            tryVerify(() => tip() === null || !tip().visible);
        }

        function tip() {
            for (let i = 0; i < withTip.children.length; ++i) {
                const child = withTip.children[i];
                if (child.item !== undefined && child.item !== null && child.item.caps !== undefined)
                    return child.item;
            }
            return null;
        }
    }
}
