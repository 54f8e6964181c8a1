import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One sum: what it is, how much, and a word on it.
Item {
    id: root

    required property string label
    required property string digits
    required property string currency
    required property string text
    property bool first: false

    implicitHeight: column.implicitHeight + 2 * (Theme.space.s3 + Theme.space.hair)

    Separator {
        visible: !root.first
        vertical: true
        height: parent.height
    }
    ColumnLayout {
        id: column

        x: root.first ? Theme.space.s6 : Theme.space.s5
        y: Theme.space.s3 + Theme.space.hair
        width: parent.width - x - Theme.space.s2
        spacing: Theme.space.hair

        PlainText {
            style: PlainText.SmallStrong
            color: Theme.color.textMuted
            text: root.label
            Layout.fillWidth: true
        }
        Row {
            visible: root.digits !== ""
            spacing: Theme.space.s1
            Accessible.role: Accessible.StaticText
            Accessible.name: root.digits + " " + root.currency

            PlainText {
                id: amount

                font: Theme.type.dialogTitle.numeric
                text: root.digits
                Accessible.ignored: true
            }
            PlainText {
                y: amount.baselineOffset - baselineOffset
                font: Theme.type.currencyBig.font
                color: Theme.color.textMuted
                text: root.currency
                Accessible.ignored: true
            }
        }
        PlainText {
            visible: root.digits === ""
            style: PlainText.Heading
            color: Theme.color.textMuted
            //: In place of an amount that is not known
            text: qsTr("Not told")
            Accessible.role: Accessible.StaticText
        }
        PlainText {
            visible: text !== ""
            style: PlainText.SmallMuted
            numeric: true
            text: root.text
            Layout.fillWidth: true
        }
    }
}
