import QtQuick
import QtTest
import AgentsGetHired.Controls
import AgentsGetHired.Views

Item {
    id: root
    width: 600
    height: 600

    StatePane { id: pane; width: 400; height: 400; state: doubles.state }
    StateBanner { id: banner; y: 400; width: 400; state: doubles.state }
    Toast { id: toast; y: 500; queue: doubles.toasts; keys: doubles.keys }
    AppButton { id: other; x: 450; text: "Other" }

    TestCase {
        name: "States"
        when: windowShown

        function find(item, text) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child.text === text && child.unfolded === undefined)
                    return child;
                const below = find(child, text);
                if (below)
                    return below;
            }
            return null;
        }

        function bars(item) {
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i].rows !== undefined)
                    return item.children[i];
                const below = bars(item.children[i]);
                if (below)
                    return below;
            }
            return null;
        }

        function test_barsComeLateAndWordsLater() {
            doubles.show(PageState.Empty, false);
            doubles.show(PageState.Loading, false);
            verify(!bars(pane)?.shown);
            tryVerify(() => bars(pane)?.shown ?? false, 1500);
            verify(find(pane, "Still loading…") === null);
            tryVerify(() => find(pane, "Still loading…") !== null, 4000);
        }

        function test_wordsOfEveryPhase() {
            doubles.show(PageState.Empty, false);
            tryVerify(() => find(pane, "No applicants yet"));
            doubles.show(PageState.NothingFound, false);
            verify(find(pane, "Nothing found"));
            doubles.show(PageState.Error, false);
            verify(find(pane, "The service was busy (429)."));
            verify(!banner.visible);
            doubles.show(PageState.Offline, false);
            verify(find(pane, "Offline."));
            doubles.show(PageState.Ready, true);
            verify(!pane.visible);
        }

        function test_contentStaysWithABannerOverIt() {
            doubles.show(PageState.Offline, true);
            verify(!pane.visible);
            verify(banner.visible);
            verify(find(banner, "Offline."));
            verify(find(banner, "Nothing is lost. As of 13:40."));
        }

        function test_detailsAreFolded() {
            doubles.show(PageState.Error, false);
            tryVerify(() => find(pane, "Details for support"));
            const detail = "GET /api/roles/rol_1/applications\n429, Retry-After: 20";
            verify(!find(pane, detail));
            waitForRendering(pane);
            mouseClick(find(pane, "Details for support"));
            tryVerify(() => find(pane, detail) !== null);
            mouseClick(find(pane, "Details for support"));
            tryVerify(() => find(pane, detail) === null);
        }

        function test_tryAgain() {
            const before = doubles.retried;
            doubles.show(PageState.Error, false);
            tryVerify(() => find(pane, "Try again"));
            waitForRendering(pane);
            mouseClick(find(pane, "Try again"));
            compare(doubles.retried, before + 1);
            doubles.show(PageState.Error, true);
            waitForRendering(banner);
            mouseClick(find(banner, "Try again"));
            compare(doubles.retried, before + 2);
        }

        function test_aToastStandsStillUnderPointerAndFocus() {
            other.forceActiveFocus();
            mouseMove(root, 590, 10);
            verify(!toast.visible);
            doubles.toast("Pennyweight declined", true);
            verify(toast.visible);
            verify(!doubles.toasts.held);
            mouseMove(toast, 20, 20);
            tryVerify(() => doubles.toasts.held);
            mouseMove(root, 590, 10);
            tryVerify(() => !doubles.toasts.held);
            const undo = find(toast, "Undo");
            undo.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => doubles.toasts.held);
            const before = doubles.undone;
            keyClick(Qt.Key_Space);
            compare(doubles.undone, before + 1);
            verify(!toast.visible);
        }
    }
}
