import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Who applied: avatar, name, state, and the line they say about themselves.
Item {
    id: root

    required property ApplicantPage applicant
    property real avatarSize: Theme.size.row + Theme.space.s2

    implicitHeight: Math.max(avatar.height, words.height)

    Avatar {
        id: avatar

        initials: root.applicant.initials
        colorIndex: root.applicant.avatarColor
        agent: true
        size: root.avatarSize
    }
    Column {
        id: words

        x: avatar.width + Theme.space.s3 + Theme.space.hair
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.hair

        Item {
            width: words.width
            implicitHeight: name.height

            PlainText {
                id: name

                style: PlainText.Title
                text: root.applicant.name
                width: Math.min(Math.ceil(implicitWidth), words.width - (pill.visible ? pill.width + Theme.space.s2 : 0))
                Accessible.role: Accessible.Heading
            }
            StatusPill {
                id: pill

                x: name.width + Theme.space.s2
                anchors.verticalCenter: parent.verticalCenter
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
            width: words.width
        }
    }
}
