pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

/// What is of use to support, folded away at the foot of a pane, to be copied.
Item {
    id: root

    property string text: ""
    property bool unfolded: false
    property real most: Theme.size.list

    implicitHeight: visible ? column.implicitHeight : 0

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 0

        Separator {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 0
            Layout.margins: Theme.space.s1
            Layout.rightMargin: Theme.space.s2

            AppButton {
                kind: AppButton.Plain
                small: true
                iconName: root.unfolded ? "go-down" : "go-next"
                text: qsTr("Details for support")
                onClicked: root.unfolded = !root.unfolded
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                iconName: "edit-copy"
                text: qsTr("Copy the details")
                onClicked: {
                    words.selectAll();
                    words.copy();
                    words.deselect();
                }
            }
        }
        Flickable {
            visible: root.unfolded
            contentHeight: words.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.most)
            Layout.leftMargin: Theme.space.s4
            Layout.rightMargin: Theme.space.s4
            Layout.bottomMargin: Theme.space.s3

            TextEdit {
                id: words
                width: parent.width
                text: root.text
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: root.unfolded
                font: Theme.type.monoBody.font
                color: Theme.color.textMuted
                selectionColor: Theme.color.accent
                selectedTextColor: Theme.color.textOnAccent
                Accessible.role: Accessible.StaticText
                Accessible.name: root.text
            }
        }
    }
}
