import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// A step in the story of a contract or an applicant: what happened, when, and the line to the next one.
Item {
    id: root

    required property int kind
    required property string title
    required property string text
    required property string whenText
    required property string whenFull
    required property int tone
    required property bool coming
    required property string accessibleText
    property bool last: false

    readonly property string iconName: {
        switch (root.kind) {
        case TimelineList.Made:
        case TimelineList.Settled:
        case TimelineList.Accepted:
            return "dialog-ok-apply";
        case TimelineList.Draft:
            return "document-edit";
        case TimelineList.Pending:
            return "appointment-soon";
        case TimelineList.Sent:
            return "document-send";
        case TimelineList.Failed:
            return "dialog-error";
        case TimelineList.Cancelled:
        case TimelineList.Declined:
            return "window-close";
        case TimelineList.Applied:
            return "review-applicants";
        case TimelineList.Said:
            return "view-conversation-balloon";
        case TimelineList.Withdrawn:
            return "edit-undo";
        case TimelineList.Reviewed:
            return "starred";
        default:
            return "settlement";
        }
    }
    readonly property bool draft: root.kind === TimelineList.Draft

    implicitHeight: words.implicitHeight + (root.last ? 0 : Theme.space.s4)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.accessibleText

    Rectangle {
        id: mark

        width: Theme.size.iconNormal
        height: width
        radius: width / 2
        color: root.coming ? Theme.color.surface : root.draft ? Theme.color.accent : Theme.toneSoft(root.tone)
        border.width: root.coming || Theme.highContrast ? Theme.size.hairline : 0
        border.color: Theme.color.borderControl

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.size.iconTiny
            color: root.coming ? Theme.color.textMuted : root.draft ? Theme.color.textOnAccent : Theme.toneColor(root.tone)
        }
    }
    Rectangle {
        visible: !root.last
        x: mark.width / 2 - width / 2
        y: mark.height + Theme.space.hair
        width: Theme.space.hair
        height: root.height - y
        color: Theme.color.border
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        spacing: 0

        RowLayout {
            width: words.width
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.Strong
                numeric: true
                text: root.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            WhenText {
                text: root.whenText
                full: root.whenFull
            }
        }
        PlainText {
            visible: text !== ""
            style: PlainText.Muted
            text: root.text
            wrapMode: Text.Wrap
            width: words.width
            Accessible.ignored: true
        }
    }
}
