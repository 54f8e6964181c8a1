pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A role that is being written.
FocusScope {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    required property LinkSheet links
    /// The way back where the list is not shown beside it; empty: it is.
    property string backText: ""

    signal backAsked

    function focusContent(): void {
        title.forceActiveFocus(Qt.OtherFocusReason);
    }

    function act(action: string): bool {
        return false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: root.editor.title
            before: AppButton {
                visible: root.backText !== ""
                kind: AppButton.Quiet
                iconName: "go-previous"
                text: root.backText
                onClicked: root.backAsked()
            }
            Layout.fillWidth: true
        }
        Field {
            id: title

            focus: true
            label: qsTr("Title")
            text: root.editor.title
            onEdited: root.editor.title = title.text
            Layout.fillWidth: true
            Layout.margins: Theme.space.s6
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
