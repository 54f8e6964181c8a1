import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The amounts of a filter, over the page.
T.Popup {
    id: root

    required property BoardFilters filters

    width: Theme.size.list
    padding: Theme.space.s4
    margins: Theme.space.s2
    focus: true
    background: FloatCard {}
    contentItem: AmountForm {
        filters: root.filters
        onDone: root.close()
    }
    onOpened: (root.contentItem as AmountForm).begin()
}
