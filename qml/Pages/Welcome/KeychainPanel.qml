import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Where a key or a session is kept, said before it is typed: in the keychain, or in memory where
/// the keychain is locked or missing, or where one wants it so.
Rectangle {
    id: root

    required property SignInForm form
    readonly property bool safe: form.keychain === SignInForm.Ready && !form.memoryOnly
    readonly property bool missing: form.keychain === SignInForm.Missing
    readonly property bool wide: width >= Theme.size.dialog

    implicitHeight: grid.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.card
    color: Theme.color.sunken
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    border.color: Theme.color.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.topMargin: Theme.space.s3
        anchors.bottomMargin: Theme.space.s3
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s2

        Icon {
            name: {
                if (root.safe)
                    return "security-high";
                if (root.form.keychain === SignInForm.Looking)
                    return "appointment-soon";
                return root.form.keychain === SignInForm.LockedUp ? "object-locked" : "dialog-warning";
            }
            color: {
                if (root.safe)
                    return Theme.color.success;
                if (root.form.keychain === SignInForm.Looking)
                    return Theme.color.textMuted;
                return root.missing ? Theme.color.danger : Theme.color.warning;
            }
            size: Theme.size.iconNormal
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignTop
        }

        Column {
            spacing: Theme.size.hairline
            Layout.fillWidth: true

            PlainText {
                id: title

                style: PlainText.Strong
                text: qsTr("Where your key is kept")
                wrapMode: Text.Wrap
                width: parent.width
            }

            PlainText {
                style: PlainText.Muted
                text: root.form.keychainText
                visible: text !== ""
                wrapMode: Text.Wrap
                width: parent.width
            }
        }

        Flow {
            spacing: Theme.space.s2
            Layout.alignment: Qt.AlignVCenter
            Layout.rightMargin: root.wide && !root.missing ? -Theme.space.s3 : 0
            Layout.leftMargin: root.wide ? 0 : -Theme.space.s3
            Layout.column: root.wide ? 2 : 1
            Layout.row: root.wide ? 0 : 1

            AppButton {
                kind: AppButton.Normal
                small: true
                text: root.form.keychain === SignInForm.LockedUp ? qsTr("Unlock") : qsTr("Look again")
                visible: !root.form.memoryOnly && (root.form.keychain === SignInForm.LockedUp || root.missing)
                onClicked: root.form.lookAtKeychain()
            }

            AppButton {
                kind: AppButton.Quiet
                text: root.form.memoryOnly ? qsTr("Use the keychain") : qsTr("Use memory only")
                visible: !root.missing
                onClicked: root.form.memoryOnly = !root.form.memoryOnly
            }
        }
    }
}
