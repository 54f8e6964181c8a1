import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// A row of the sandbox dialog: a demo agent, or a mail.
RowBase {
    id: root

    required property string title
    required property string detail
    accessibleText: detail === "" ? title : title + ", " + detail
    property string verb: ""
    property string initials: ""
    property int avatarColor: 0

    focused: ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus
    implicitHeight: Theme.size.row

    contentItem: RowLayout {
        spacing: Theme.space.s3

        Avatar {
            initials: root.initials
            colorIndex: root.avatarColor
            agent: true
            size: Theme.size.controlSmall
            visible: root.initials !== ""
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                style: PlainText.Strong
                text: root.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainText {
                style: PlainText.SmallMuted
                text: root.detail
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PlainText {
            style: PlainText.Strong
            color: Theme.color.link
            text: root.verb
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
