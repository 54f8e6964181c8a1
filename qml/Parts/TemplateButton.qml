import QtQuick
import QtQml
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Puts a template into the message that is being written.
IconButton {
    id: root

    required property Answers answers

    signal templatesAsked

    iconName: "document-new"
    text: qsTr("Put in a template")
    onClicked: menu.popup(root, 0, -menu.implicitHeight)

    AppMenu {
        id: menu

        Instantiator {
            id: all

            model: root.answers.templateNames
            onObjectAdded: (index, object) => menu.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as AppMenuItem)

            // qmllint disable unqualified
            delegate: AppMenuItem {
                required property string modelData
                required property int index

                text: modelData
                onTriggered: root.answers.insertTemplate(index)
            }
            // qmllint enable unqualified
        }
        MenuLine {
            visible: all.count > 0
        }
        AppMenuItem {
            text: qsTr("Edit templates…")
            onTriggered: root.templatesAsked()
        }
    }
}
