import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who applied: avatar, name, state, and the line they say about themselves.
RowLayout {
    id: root

    required property ApplicantPage applicant
    property real avatarSize: Theme.size.row + Theme.space.s2

    spacing: Theme.space.s3 + Theme.space.hair

    Avatar {
        initials: root.applicant.initials
        colorIndex: root.applicant.avatarColor
        agent: true
        size: root.avatarSize
    }
    ColumnLayout {
        spacing: Theme.space.hair
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.s2

            PlainText {
                style: PlainText.Title
                text: root.applicant.name
                elide: Text.ElideRight
                Layout.maximumWidth: root.width - root.avatarSize - pill.width - 3 * Theme.space.s2 - Theme.space.s3
                Accessible.role: Accessible.Heading
            }
            StatusPill {
                id: pill

                visible: text !== ""
                text: root.applicant.statusWord
                tone: root.applicant.statusTone
            }
        }
        PlainText {
            visible: text !== ""
            style: PlainText.Muted
            text: root.applicant.tagline
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
