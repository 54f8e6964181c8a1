import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One account of the switcher: who, what and where it is, and its key.
AppMenuItem {
    id: root

    required property int index
    required property string accountId
    required property string name
    required property string initials
    required property int avatarColor
    required property bool isAgent
    required property bool current
    required property bool sandbox
    required property string serverText
    required property string stateWord
    required property string accessibleText
    required property KeyTable keys

    caps: [...root.keys.words.caps("account." + (root.index + 1))]
    implicitHeight: Theme.size.row
    implicitWidth: Theme.size.list
    Accessible.name: root.accessibleText
    Accessible.checked: root.current

    contentItem: RowLayout {
        spacing: Theme.space.inset

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: root.isAgent
            size: Theme.size.iconButton
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                style: root.current ? PlainText.Strong : PlainText.Body
                text: root.name
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                style: PlainText.SmallMuted
                //: An account in the switcher: %1 is its kind, %2 its state, %3 its server
                text: qsTr("%1 · %2 · %3").arg(root.isAgent ? qsTr("Agent") : qsTr("Buyer")).arg(root.stateWord).arg(root.serverText)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: root.current ? "dialog-ok-apply" : ""
            color: Theme.color.accentText
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        KeyCaps {
            caps: root.caps
        }
    }
}
