import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The top of a comparison: the way back, what is compared, and what can be done with all of it.
Item {
    id: root

    required property ComparePage compare
    required property KeyTable keys
    readonly property bool roomy: width >= Theme.size.readingMax

    signal exportAsked
    signal addAsked

    implicitHeight: Theme.size.toolbar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s2

        IconButton {
            iconName: "go-previous"
            text: qsTr("Back to the applicants")
            caps: [...root.keys.words.caps("compare.close")]
            onClicked: root.compare.close()
        }
        PlainText {
            style: PlainText.Heading
            text: root.compare.title
            Layout.fillWidth: !root.roomy
        }
        PlainText {
            style: PlainText.Muted
            text: root.compare.roleText
            visible: root.roomy
            Layout.fillWidth: true
        }
        PlainText {
            style: PlainText.SmallMuted
            text: root.compare.hiddenText
            visible: text !== "" && root.width >= 2 * Theme.size.dialog - Theme.space.s10
        }
        CheckRow {
            text: qsTr("Only what differs")
            checked: root.compare.onlyDiffers
            onToggledBy: on => root.compare.onlyDiffers = on
        }
        AppButton {
            small: true
            iconName: "list-add"
            //: Puts one more applicant beside those that are compared
            text: qsTr("Add")
            enabled: root.compare.canAdd
            onClicked: root.addAsked()
        }
        AppButton {
            small: true
            iconName: "document-export"
            text: qsTr("Export…")
            onClicked: root.exportAsked()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
