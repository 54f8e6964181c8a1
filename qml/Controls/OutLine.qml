pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// How far a file is that is being written, and what came of it: where it lies, or why there is
/// none.
RowLayout {
    id: root

    required property FileOut out

    spacing: Theme.space.s2
    visible: root.out.text !== ""

    Icon {
        name: root.out.busy ? "" : root.out.failed ? "dialog-warning" : "dialog-ok-apply"
        color: root.out.failed ? Theme.color.warning : Theme.color.success
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }
    PlainText {
        text: root.out.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ProgressLine {
        visible: root.out.busy
        value: root.out.progress
        total: 1
        Layout.preferredWidth: Theme.size.field / 2
    }
    AppButton {
        small: true
        visible: root.out.busy
        text: qsTr("Stop")
        onClicked: root.out.stop()
    }
    AppButton {
        small: true
        visible: root.out.canOpen
        iconName: "document-open-recent"
        text: qsTr("Open")
        onClicked: root.out.open()
    }
}
