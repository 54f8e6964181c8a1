// Not Bound: Qt 6.4 makes no section, header or footer of a list that is bound to its context.

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Find or run: a field, and below it what fits, for the open thing first.
T.Popup {
    id: root

    required property Workspace workspace
    readonly property Palette palette: root.workspace.palette
    readonly property KeyTable keys: root.workspace.keys
    readonly property int longest: parent ? Math.round(parent.height * 0.64) : 0

    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnPressOutside
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.min(parent.height / 8, Theme.space.s12 * 2)) : 0
    width: parent ? Math.min(Theme.size.palette, parent.width - 2 * Theme.space.s4) : Theme.size.palette
    implicitHeight: column.implicitHeight
    padding: 0
    onAboutToShow: {
        if (root.contentItem && root.contentItem.parent)
            root.contentItem.parent.Accessible.name = root.palette.title;
        root.palette.begin();
        input.text = "";
    }
    onOpened: input.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.palette.end()

    Connections {
        target: root.palette

        function onChosen(): void {
            root.close();
        }
        function onCurrentChanged(): void {
            list.positionViewAtIndex(root.palette.current, ListView.Contain);
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    background: FloatCard {
        radius: Theme.radius.dialog
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        RowLayout {
            spacing: Theme.space.s3
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s4 + Theme.space.hair
            Layout.rightMargin: Theme.space.s4
            Layout.preferredHeight: Theme.size.toolbar + Theme.space.s1

            Icon {
                name: "edit-find"
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            LineInput {
                id: input

                focus: true
                padding: 0
                verticalAlignment: TextInput.AlignVCenter
                font: Theme.type.reading.font
                color: Theme.color.text
                selectionColor: Theme.color.accent
                selectedTextColor: Theme.color.textOnAccent
                selectByMouse: true
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                // The row that Return runs is said with the field: the focus stays here.
                Accessible.name: root.palette.title
                Accessible.description: root.palette.current >= 0 ? root.palette.currentText : root.palette.emptyText
                onTypedChanged: root.palette.typed = input.typed
                Keys.onPressed: event => root.pressed(event)

                PlainText {
                    anchors.fill: parent
                    visible: input.text === "" && input.preeditText === ""
                    text: root.palette.fieldText
                    color: Theme.color.textMuted
                    font: input.font
                    Accessible.ignored: true
                }
            }
            T.AbstractButton {
                id: where

                focusPolicy: Qt.NoFocus
                visible: root.palette.whereText !== ""
                implicitWidth: contentItem.implicitWidth
                implicitHeight: Theme.size.minTarget
                Accessible.role: Accessible.Button
                Accessible.name: root.palette.whereText
                Accessible.onPressAction: where.clicked()
                onClicked: root.palette.nextWhere()

                contentItem: RowLayout {
                    spacing: Theme.space.s1

                    PlainText {
                        style: PlainText.SmallMuted
                        text: root.palette.whereText
                        Accessible.ignored: true
                    }
                    KeyCaps {
                        //: The name of the key as it is printed on it
                        caps: [qsTr("Tab")]
                    }
                }
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        ListView {
            id: list

            model: root.palette.rows
            currentIndex: root.palette.current
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            cacheBuffer: 0 // as in RowsView
            highlightMoveDuration: 0
            topMargin: Theme.space.s2
            bottomMargin: Theme.space.s2
            implicitHeight: Math.min(root.longest, contentHeight + topMargin + bottomMargin)
            visible: count > 0
            section.property: "group"
            section.delegate: PlainText {
                required property string section

                style: PlainText.SmallMuted
                text: section
                font: Theme.type.smallMedium.font
                width: ListView.view ? ListView.view.width : implicitWidth
                leftPadding: Theme.space.s4 + Theme.space.hair
                topPadding: Theme.space.s2
                bottomPadding: Theme.space.s1
                Accessible.role: Accessible.Heading
            }
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What fits")
            T.ScrollBar.vertical: AppScrollBar {}

            // qmllint disable unqualified
            delegate: PaletteRow {
                width: ListView.view.width
                current: index === root.palette.current
                onPointed: root.palette.current = index
                onClicked: root.palette.run(index)
            }
            // qmllint enable unqualified
        }
        PlainText {
            style: PlainText.Muted
            text: root.palette.emptyText
            visible: text !== ""
            leftPadding: Theme.space.s4 + Theme.space.hair
            topPadding: Theme.space.s4
            bottomPadding: Theme.space.s4
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        PaletteFoot {
            keys: root.keys
            finding: root.palette.purpose === Palette.ToGo
            Layout.fillWidth: true
        }
    }

    function pressed(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down:
            root.palette.step(1);
            break;
        case Qt.Key_Up:
            root.palette.step(-1);
            break;
        case Qt.Key_PageDown:
            root.palette.step(8);
            break;
        case Qt.Key_PageUp:
            root.palette.step(-8);
            break;
        case Qt.Key_Tab:
            root.palette.nextWhere();
            break;
        case Qt.Key_Backtab:
            root.palette.nextWhere(true);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (!event.isAutoRepeat)
                root.palette.run();
            break;
        case Qt.Key_Escape:
            root.close();
            break;
        default:
            // The key that opened it closes it.
            if (root.keys.sequences("palette").length > 0 && root.keys.actionFor(KeyTable.Anywhere, event.key, event.modifiers) === "palette")
                root.close();
            else
                event.accepted = false;
        }
    }
}
