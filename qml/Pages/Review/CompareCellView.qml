pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What stands for one applicant in one row.
ColumnLayout {
    id: root

    required property compareCell cell
    required property int kind

    signal askPressed

    spacing: Theme.space.s1

    RowLayout {
        visible: root.kind !== CompareList.RailsKind && root.kind !== CompareList.Skills
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Icon {
            name: root.kind === CompareList.Rating && root.cell.text !== "" ? "starred" : ""
            size: Theme.size.iconTiny
            color: Theme.color.rating
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        PlainText {
            style: root.kind === CompareList.Strong || root.kind === CompareList.Rating ? PlainText.Strong : PlainText.Body
            numeric: root.kind === CompareList.Strong
            text: root.cell.plain === "" ? "–" : root.cell.text
            color: root.cell.plain === "" ? Theme.color.textMuted : Theme.color.text
            wrapMode: Text.Wrap
            maximumLineCount: 9
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: root.cell.detail === "" ? root.width : Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        PlainText {
            style: PlainText.SmallMuted
            text: root.cell.detail
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    RailTags {
        visible: root.kind === CompareList.RailsKind
        rails: root.cell.rails
        Layout.fillWidth: true
    }
    SkillChips {
        visible: root.kind === CompareList.Skills
        matched: [...root.cell.matched]
        missing: [...root.cell.missing]
        more: [...root.cell.more]
        Layout.fillWidth: true
    }
    Flow {
        visible: root.cell.warning !== ""
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Row {
            spacing: Theme.space.s1

            Icon {
                name: "dialog-warning"
                size: Theme.size.iconTiny
                color: Theme.color.warning
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                style: PlainText.Small
                color: Theme.color.warning
                text: root.cell.warning
                height: Theme.size.minTarget
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
        LinkButton {
            visible: root.cell.ask !== ""
            height: Theme.size.minTarget
            text: root.cell.ask
            onClicked: root.askPressed()
        }
    }
}
