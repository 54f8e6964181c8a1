pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// What one chip offers, each with how many roles there would be.
AppMenu {
    id: root

    required property BoardFilters filters

    Instantiator {
        model: root.filters.options
        onObjectAdded: (index, object) => root.insertItem(index, object as AppMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as AppMenuItem)

        AppMenuItem {
            id: option

            required property string key
            required property string number
            required property bool on
            required text

            checked: option.on
            caps: option.number !== "" ? [option.number] : []
            Accessible.checkable: true
            Accessible.checked: checked
            onTriggered: root.filters.toggle(option.key)
        }
    }
}
