pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One of three texts that can stand in a field.
T.RadioButton {
    id: root

    required property string caption
    required property string words

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.s2
    hoverEnabled: true
    checkable: false
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.caption + ": " + (root.words === "" ? qsTr("empty") : root.words)
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space.hair

        RowLayout {
            spacing: Theme.space.s1

            Icon {
                name: root.checked ? "dialog-ok-apply" : ""
                size: Theme.size.iconTiny
                color: Theme.color.accentText
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            PlainText {
                style: PlainText.SmallStrong
                color: root.checked ? Theme.color.accentText : Theme.color.textMuted
                text: root.caption
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        PlainText {
            style: root.words === "" ? PlainText.Muted : PlainText.Body
            text: root.words === "" ? qsTr("empty") : root.words
            wrapMode: Text.Wrap
            maximumLineCount: 10
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.checked ? Theme.color.accentSoft : root.hovered ? Theme.color.hover : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: root.checked ? Theme.color.accent : Theme.color.border

        FocusRing {
            visible: root.visualFocus
        }
    }
}
