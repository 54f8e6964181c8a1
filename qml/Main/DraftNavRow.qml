import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Pages.Drafts
import AgentsGetHired.Theme

/// One of the drafts in the side bar: its title, and how it stands.
T.Button {
    id: root

    required property string draftId
    required property string title
    required property string stateText
    required property int stateTone
    required property string accessibleText
    property bool current: false

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.space.s1
    bottomPadding: Theme.space.s1
    leftPadding: Theme.space.s3
    rightPadding: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s2

        ColumnLayout {
            spacing: Theme.space.hair
            Layout.fillWidth: true

            PlainText {
                text: root.title
                font: root.current ? Theme.type.bodyMedium.font : Theme.type.body.font
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                style: PlainText.SmallMuted
                text: root.stateText
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        StateMark {
            tone: root.stateTone
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.selectionInactive : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"
    }

    FocusRing {
        inset: true
        visible: root.visualFocus
    }
}
