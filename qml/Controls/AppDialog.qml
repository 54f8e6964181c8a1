pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Theme

/// A question in the middle of the window, over everything. Esc is Cancel: it gives `rejected` and
/// closes. The focus starts on `initialFocus` and stays inside until it is closed.
T.Popup {
    id: root

    property string title: ""
    property string iconName: ""
    property color iconColor: Theme.color.textMuted
    default property alias content: body.data
    /// The buttons, Cancel first, the one that acts last.
    property alias footer: foot.buttons
    /// Before the title: who it is about.
    property alias leading: lead.data
    /// After the title, at its right: a search field, a button that closes.
    property alias headerItems: extras.data
    property Item initialFocus: null
    property bool closesOnReject: true
    property real wanted: Theme.size.dialog

    signal rejected

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: parent ? Math.min(root.wanted, parent.width - 2 * Theme.space.s4) : root.wanted
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.s4) : implicitHeight
    implicitHeight: scroller.contentHeight + foot.implicitHeight
    padding: 0
    onOpened: root.takeFocus()

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.duration.normal
            easing.type: Theme.duration.easing
        }
    }
    background: FloatCard {
        radius: Theme.radius.dialog
    }

    FocusScope {
        id: frame
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.onEscapePressed: root.reject()

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Flickable {
                id: scroller
                contentHeight: head.implicitHeight + body.implicitHeight + Theme.space.s3 + 2 * Theme.space.s5
                clip: true
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true
                T.ScrollBar.vertical: AppScrollBar {}

                RowLayout {
                    id: head
                    x: Theme.space.s6
                    y: Theme.space.s5
                    width: body.width
                    spacing: Theme.space.s3

                    Icon {
                        name: root.iconName
                        size: Theme.size.iconNormal
                        color: root.iconColor
                        Layout.preferredWidth: size
                        Layout.preferredHeight: size
                    }
                    RowLayout {
                        id: lead
                        visible: children.length > 0
                    }
                    PlainText {
                        text: root.title
                        font: Theme.type.dialogTitle.font
                        wrapMode: Text.Wrap
                        lineHeight: Theme.type.dialogTitle.line
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        id: extras
                        visible: children.length > 0
                        spacing: Theme.space.s2
                    }
                }
                ColumnLayout {
                    id: body
                    x: Theme.space.s6
                    y: head.y + head.implicitHeight + Theme.space.s3
                    width: scroller.width - 2 * Theme.space.s6
                    spacing: Theme.space.s3
                }
            }
            DialogFooter {
                id: foot
                Layout.fillWidth: true
            }
        }
    }

    function reject() {
        root.rejected();
        if (root.closesOnReject)
            root.close();
    }

    function takeFocus() {
        if (root.initialFocus)
            root.initialFocus.forceActiveFocus(Qt.TabFocusReason);
        else
            frame.forceActiveFocus(Qt.PopupFocusReason);
    }
}
