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
    /// Too narrow for what stands beside the title: it stands below it.
    readonly property bool stacked: extras.visible && root.width < Theme.size.dialog * Math.max(1, Theme.textScale)

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
    // The item of the popup, which has the focus first, is the dialog of the screen reader.
    onAboutToShow: root.nameIt()
    onTitleChanged: root.nameIt()

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

                GridLayout {
                    id: head
                    x: Theme.space.s6
                    y: Theme.space.s5
                    width: body.width
                    columnSpacing: Theme.space.s3
                    rowSpacing: Theme.space.s2

                    Icon {
                        name: root.iconName
                        size: Theme.size.iconNormal
                        color: root.iconColor
                        Layout.row: 0
                        Layout.column: 0
                        Layout.preferredWidth: size
                        Layout.preferredHeight: size
                    }
                    RowLayout {
                        id: lead
                        visible: children.length > 0
                        Layout.row: 0
                        Layout.column: 1
                    }
                    PlainText {
                        text: root.title
                        font: Theme.type.dialogTitle.font
                        wrapMode: Text.Wrap
                        lineHeight: Theme.type.dialogTitle.line
                        Accessible.role: Accessible.Heading
                        Layout.row: 0
                        Layout.column: 2
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        id: extras
                        visible: children.length > 0
                        spacing: Theme.space.s2
                        Layout.row: root.stacked ? 1 : 0
                        Layout.column: root.stacked ? 0 : 3
                        Layout.columnSpan: root.stacked ? 3 : 1
                        Layout.fillWidth: root.stacked
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

    function nameIt() {
        const item = root.contentItem ? root.contentItem.parent : null;
        if (item)
            item.Accessible.name = root.title;
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
