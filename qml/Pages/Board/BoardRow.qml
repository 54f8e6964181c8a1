pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// A role of the board: roomy in three lines, dense in one.
RowBase {
    id: root

    required property list<var> title
    required property list<var> found
    required property string poster
    required property int applicants
    required property int rail
    required property string railWord
    required property string amountDigits
    required property string currency
    required property string scheduleWord
    required property string whenText
    required property string fit
    required property bool fresh
    required property bool starred
    required accessibleText
    property bool dense: false

    implicitHeight: root.dense ? Theme.size.row : implicitContentHeight + 2 * Theme.space.s2
    takesReturn: false
    focusPolicy: Qt.NoFocus // the list keeps it

    contentItem: ColumnLayout {
        spacing: Theme.space.s1

        RowLayout {
            spacing: Theme.space.s2

            UnreadDot {
                visible: root.fresh
            }
            MarkedTitle {
                runs: root.title
                words: root.fresh ? Theme.type.bodyStrong.font : Theme.type.bodyMedium.font
                Layout.fillWidth: true
            }
            Icon {
                name: root.starred ? "starred" : ""
                size: Theme.size.iconTiny
                color: Theme.color.rating
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            MoneyText {
                visible: root.dense && digits !== ""
                digits: root.amountDigits
                currency: root.currency
                Accessible.ignored: true
            }
            PlainText {
                style: PlainText.SmallMuted
                numeric: true
                text: root.whenText
                Accessible.ignored: true
            }
        }
        RowLayout {
            visible: !root.dense
            spacing: Theme.space.s1

            PlainText {
                visible: root.found.length === 0
                style: PlainText.SmallMuted
                text: root.poster
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Accessible.ignored: true
            }
            PlainText {
                visible: root.found.length === 0 && root.applicants >= 0
                style: PlainText.SmallMuted
                numeric: true
                //: How many applied to a role; stands after its poster
                text: "· " + qsTr("%n applicants", "", root.applicants)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            MarkedTitle {
                visible: root.found.length > 0
                runs: root.found
                words: Theme.type.small.font
                ink: Theme.color.textMuted
                Layout.fillWidth: true
            }
        }
        RowLayout {
            visible: !root.dense
            spacing: Theme.space.s2

            RailTag {
                rail: root.rail
                word: root.railWord
                Accessible.ignored: true
            }
            MoneyText {
                digits: root.amountDigits
                currency: root.currency
                Accessible.ignored: true
            }
            PlainText {
                style: PlainText.SmallMuted
                text: root.scheduleWord
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Icon {
                name: root.fit !== "" ? "dialog-ok-apply" : ""
                size: Theme.size.iconTiny
                color: Theme.color.success
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            PlainText {
                visible: root.fit !== ""
                style: PlainText.SmallMuted
                numeric: true
                text: root.fit
                Accessible.ignored: true
            }
        }
    }
}
