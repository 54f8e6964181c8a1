import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Opens the menu of the role under review; the menu is made when it is first opened.
IconButton {
    id: root

    required property ReviewPage review

    function openMenu(): void {
        if (menu.status === Loader.Null)
            menu.setSource("RoleMenu.qml", {
                owner: root.review
            });
        (menu.item as T.Menu).popup(root, root.width - (menu.item as T.Menu).width, root.height);
    }

    iconName: "view-more-horizontal"
    text: qsTr("The role")
    Accessible.role: Accessible.ButtonMenu
    onClicked: root.openMenu()

    Loader {
        id: menu
    }
}
