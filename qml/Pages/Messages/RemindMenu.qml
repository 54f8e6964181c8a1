pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// When a conversation that is put aside comes back.
AppMenu {
    id: root

    required property MessagesPage page

    signal dateAsked

    onAboutToShow: root.page.renewRemindTexts()

    Instantiator {
        model: root.page.remindTexts
        onObjectAdded: (index, object) => root.insertItem(index, object as AppMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as AppMenuItem)

        delegate: AppMenuItem {
            required property int index
            required property string modelData

            text: modelData
            iconName: "appointment-soon"
            onTriggered: root.page.remindAt(index)
        }
    }
    AppMenuItem {
        text: qsTr("On a date…")
        iconName: "document-open-recent"
        onTriggered: root.dateAsked()
    }
}
