import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The one line about the connection, with the settings beside it.
Item {
    id: root

    required property Workspace workspace

    readonly property bool leads: root.workspace.connection.waitingCount + root.workspace.connection.unknownCount > 0

    signal chosen

    implicitHeight: Math.max(Theme.space.s10 * Math.max(1, Theme.textScale), words.implicitHeight + 2 * Theme.space.s2)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s3 + Theme.space.hair
        anchors.rightMargin: Theme.space.s2
        spacing: Theme.space.s2

        ConnectionDot {
            connection: root.workspace.connection
            Accessible.ignored: true
        }
        PlainText {
            id: words

            style: PlainText.SmallMuted
            font: toOutbox.hovered ? Theme.type.small.underlined : Theme.type.small.numeric
            text: root.workspace.connection.lineText
            Accessible.name: root.workspace.connection.text
            numeric: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true

            HoverHandler {
                id: hover
            }
            LazyTip {
                text: words.truncated ? root.workspace.connection.text : ""
                shown: hover.hovered
            }
            // What did not leave yet is to be seen in the outbox.
            T.AbstractButton {
                id: toOutbox

                anchors.fill: parent
                visible: root.leads
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                //: A button over the words about the connection; %1 is those words
                Accessible.name: qsTr("%1. Open the outbox").arg(root.workspace.connection.text)
                Accessible.onPressAction: toOutbox.clicked()
                Keys.onReturnPressed: toOutbox.clicked()
                Keys.onEnterPressed: toOutbox.clicked()
                onClicked: {
                    root.workspace.go(Workspace.Outbox);
                    root.chosen();
                }

                FocusRing {
                    visible: toOutbox.visualFocus
                }
            }
        }
        IconButton {
            iconName: "preferences-system"
            text: root.workspace.keys.words.text("settings")
            caps: [...root.workspace.keys.words.caps("settings")]
            checked: root.workspace.place === Workspace.Settings
            onClicked: {
                root.workspace.go(Workspace.Settings);
                root.chosen();
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }
}
