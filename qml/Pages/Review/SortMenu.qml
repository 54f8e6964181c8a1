pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// How the applicants are sorted.
AppMenu {
    id: root

    required property ListActions owner
    readonly property QueueFilters filters: root.owner.queue.filters

    Instantiator {
        model: root.filters.sortTexts
        onObjectAdded: (index, object) => root.insertItem(index, object as AppMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as AppMenuItem)

        AppMenuItem {
            required property int index
            required property string modelData

            text: modelData
            checked: root.filters.sort === index
            Accessible.checkable: true
            Accessible.checked: checked
            onTriggered: root.filters.sort = index
        }
    }
    AppMenuItem {
        text: qsTr("The other way round")
        checked: root.filters.reversed
        Accessible.checkable: true
        Accessible.checked: checked
        onTriggered: root.filters.reversed = !root.filters.reversed
    }
}
