import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What can be done with the list of the applicants: filter, sort, the board instead.
RowLayout {
    id: root

    required property ReviewPage review
    required property KeyTable keys
    property bool narrow: false
    readonly property ReviewQueue queue: root.review.queue

    signal findAsked
    signal saveAsked

    // Menus and dialogs are made when they are first opened.
    function openFilters(): void {
        if (filters.status === Loader.Null)
            filters.setSource("FilterPopup.qml", {
                owner: root
            });
        const popup = filters.item as T.Popup;
        popup.parent = filterButton;
        popup.x = root.width - filterButton.x - popup.width;
        popup.y = filterButton.height;
        popup.open();
    }

    function openSort(): void {
        if (sorting.status === Loader.Null)
            sorting.setSource("SortMenu.qml", {
                owner: root
            });
        (sorting.item as T.Menu).popup(sortButton, sortButton.width - (sorting.item as T.Menu).width, sortButton.height);
    }

    spacing: Theme.space.hair

    IconButton {
        visible: root.narrow
        iconName: "edit-find"
        text: root.keys.words.text("review.find")
        caps: [...root.keys.words.caps("review.find")]
        onClicked: root.findAsked()
    }
    IconButton {
        id: filterButton

        readonly property bool on: root.queue.filters.activeCount > 0

        iconName: "view-filter"
        //: A button; %n is how many filters are on
        label: filterButton.on ? qsTr("Filter, %n active", "", root.queue.filters.activeCount) : qsTr("Filter")
        checked: filterButton.on
        Accessible.role: Accessible.ButtonMenu
        onClicked: root.openFilters()

        Loader {
            id: filters
        }
    }
    IconButton {
        id: sortButton

        iconName: "view-sort-descending"
        //: A button; %1 is how the list is sorted, "Newest first"
        label: qsTr("Sort: %1").arg(root.queue.filters.sortTexts[root.queue.filters.sort])
        checked: root.queue.filters.sort !== QueueFilters.Newest || root.queue.filters.reversed
        Accessible.role: Accessible.ButtonMenu
        onClicked: root.openSort()

        Loader {
            id: sorting
        }
    }
    IconButton {
        iconName: "office-chart-bar"
        text: qsTr("Board of the stages")
        onClicked: root.review.board.shown = true
    }
    RoleMenuButton {
        review: root.review
    }
}
