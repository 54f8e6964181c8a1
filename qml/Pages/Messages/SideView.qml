import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What the list leaves out, counted: conversations that were put aside, and drafts that were
/// discarded; one press shows them, another the list again.
Item {
    id: root

    required property MessagesPage page

    readonly property bool offersResting: root.page.restingText !== "" && root.page.tab !== MessagesPage.Drafts
    readonly property bool offersDiscarded: root.page.discardedText !== "" && root.page.tab === MessagesPage.Drafts
    readonly property bool aside: root.page.showsResting || root.page.showsDiscarded
    readonly property bool wanted: root.aside || root.offersResting || root.offersDiscarded

    implicitHeight: Theme.size.navRow

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s2

        PlainText {
            style: PlainText.SmallMuted
            numeric: true
            text: root.page.showsDiscarded || (!root.aside && root.offersDiscarded) ? root.page.discardedText : root.page.restingText
            Layout.fillWidth: true
        }
        LinkButton {
            text: root.aside ? qsTr("Back to the list") : qsTr("Show")
            Accessible.name: root.aside ? text : qsTr("Show what was put aside")
            onClicked: {
                if (root.page.showsDiscarded || (!root.aside && root.offersDiscarded))
                    root.page.showsDiscarded = !root.page.showsDiscarded;
                else
                    root.page.showsResting = !root.page.showsResting;
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
