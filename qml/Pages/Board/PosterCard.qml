pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who posted the role, and what others said of them: the first of it, or all.
Rectangle {
    id: root

    required property BoardRole role
    property bool whole: false

    signal wholeAsked(bool whole)
    signal rolesAsked

    implicitHeight: column.implicitHeight + 2 * Theme.space.s4
    radius: Theme.radius.card
    color: Theme.color.surface
    border.width: Theme.size.hairline
    border.color: Theme.color.border
    Accessible.role: Accessible.Grouping
    Accessible.name: root.role.posterName

    ColumnLayout {
        id: column

        x: Theme.space.s4
        y: Theme.space.s4
        width: parent.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        RowLayout {
            spacing: Theme.space.s3

            Avatar {
                initials: root.role.posterInitials
                colorIndex: root.role.posterColor
                agent: root.role.posterIsAgent
                size: Theme.size.control
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                PlainText {
                    style: PlainText.Strong
                    text: root.role.posterName
                    Layout.fillWidth: true
                }
                PlainText {
                    visible: text !== ""
                    style: PlainText.SmallMuted
                    text: root.role.posterDetail
                    Layout.fillWidth: true
                }
            }
            RatingText {
                text: root.role.ratingText
                count: root.role.ratingCount
            }
            AppButton {
                small: true
                text: root.whole ? qsTr("Less") : qsTr("Profile")
                onClicked: root.wholeAsked(!root.whole)
            }
        }
        PlainText {
            visible: text !== ""
            text: root.role.posterAbout
            wrapMode: Text.Wrap
            maximumLineCount: root.whole ? 400 : 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            text: root.role.posterBusy ? qsTr("Reading what others said") : root.role.posterError
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            visible: !root.role.posterBusy && root.role.posterError === "" && root.role.reviews.count === 0
            style: PlainText.SmallMuted
            text: qsTr("No reviews yet")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.role.reviews

            ReviewItem {
                required property int index

                visible: root.whole || index === 0
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: root.whole
            iconName: "edit-find"
            small: true
            text: qsTr("Their roles on the board")
            onClicked: root.rolesAsked()
        }
    }
}
