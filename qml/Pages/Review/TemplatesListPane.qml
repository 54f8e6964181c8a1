// Not Bound: Qt 6.4 cannot make a delegate of a list that is bound to its context and reused.
import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// One's own templates, and those that come with the program.
FocusScope {
    id: root

    required property TemplatesPage templates

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.border
    }
    RowsView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.size.hairline
        focus: true
        model: root.templates.list
        follows: root.templates.current
        Accessible.name: qsTr("Templates")
        Keys.onUpPressed: root.templates.current -= 1
        Keys.onDownPressed: root.templates.current += 1

        // qmllint disable unqualified
        delegate: RowBase {
            id: row

            required property string name
            required property string detail
            required property int index
            required accessibleText

            width: ListView.view.width
            takesReturn: false
            focusPolicy: Qt.NoFocus
            selected: row.index === root.templates.current
            focused: selected && list.activeFocus
            onActivated: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.templates.current = row.index;
            }

            contentItem: RowLayout {
                spacing: Theme.space.s2

                PlainText {
                    text: row.name
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                PlainText {
                    visible: text !== ""
                    style: PlainText.SmallMuted
                    text: row.detail
                    Accessible.ignored: true
                }
            }
        }
        // qmllint enable unqualified
    }
}
