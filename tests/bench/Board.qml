import QtQuick
import AgentsGetHired.Pages.Board
import AgentsGetHired.Theme
import AgentsGetHired.Views

Rectangle {
    id: root

    required property BoardPage board
    required property KeyTable keys
    required property LinkSheet links

    color: Theme.color.surface

    BoardPageView {
        anchors.fill: parent
        page: root.board
        keys: root.keys
        links: root.links
    }
}
