pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// The skills of the role that are there, those that are not, and what the agent has besides.
Flow {
    id: root

    property string lead
    required property list<string> matched
    required property list<string> missing
    property list<string> more

    spacing: Theme.space.s2 - Theme.space.hair

    PlainText {
        visible: text !== ""
        style: PlainText.Muted
        height: Theme.size.minTarget
        verticalAlignment: Text.AlignVCenter
        rightPadding: Theme.space.s1
        text: root.lead
    }
    Repeater {
        model: root.matched

        Chip {
            required property string modelData

            kind: Chip.Matched
            iconName: "dialog-ok-apply"
            text: modelData
            //: A skill of the role for the screen reader; %1 is its name
            Accessible.name: qsTr("%1: has it").arg(modelData)
        }
    }
    Repeater {
        model: root.missing

        Chip {
            required property string modelData

            kind: Chip.Missing
            iconName: "list-remove"
            text: modelData
            //: A skill of the role for the screen reader; %1 is its name
            Accessible.name: qsTr("%1: not named").arg(modelData)
        }
    }
    Repeater {
        model: root.more

        Chip {
            required property string modelData

            kind: Chip.Plain
            text: modelData
        }
    }
}
