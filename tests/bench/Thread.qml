import QtQuick
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

Rectangle {
    id: root

    required property ThreadModel thread

    function toNews() {
        view.toNews();
    }

    function scrollBy(by: real) {
        view.pinned = false;
        view.following = false;
        view.contentY = Math.max(view.originY, Math.min(view.originY + view.contentHeight - view.height, view.contentY + by));
    }

    readonly property bool atTop: view.atYBeginning

    color: Theme.color.surface

    ThreadView {
        id: view

        anchors.fill: parent
        thread: root.thread
    }
}
