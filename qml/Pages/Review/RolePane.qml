import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The role under review as it was posted, while no applicant is open.
ColumnLayout {
    id: root

    required property RoleFacts role

    signal linkAsked(url: string, shown: string)

    spacing: 0

    PaneHeader {
        title: qsTr("The role")
        beside: StatusPill {
            text: root.role.statusWord
            tone: root.role.statusTone
        }
        Layout.fillWidth: true

        WhenText {
            text: root.role.postedText
            full: root.role.postedFull
        }
    }
    Flickable {
        contentHeight: column.implicitHeight + 2 * Theme.space.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column

            x: Theme.space.s6
            y: Theme.space.s5
            width: Math.min(parent.width - 2 * Theme.space.s6, Theme.size.readingMax)
            spacing: 0

            PlainText {
                style: PlainText.Title
                text: root.role.title
                wrapMode: Text.Wrap
                width: column.width
            }
            Gap {
                size: Theme.space.s1
            }
            RowLayout {
                spacing: Theme.space.s2
                width: column.width

                RailTag {
                    rail: root.role.rail
                    word: root.role.railWord
                }
                PlainText {
                    style: PlainText.Muted
                    numeric: true
                    text: root.role.offerText
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Gap {
                visible: root.role.skills.length > 0
                size: Theme.space.s4
            }
            SkillChips {
                visible: root.role.skills.length > 0
                matched: []
                missing: []
                more: [...root.role.skills]
                width: column.width
            }
            Gap {
                size: Theme.space.s5
            }
            SafeText {
                blocks: root.role.description
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                width: column.width
            }
            Gap {
                visible: root.role.terms.length > 0
                size: Theme.space.s5
            }
            SectionTitle {
                visible: root.role.terms.length > 0
                text: qsTr("Terms")
                width: column.width
            }
            Gap {
                visible: root.role.terms.length > 0
                size: Theme.space.s1
            }
            SafeText {
                visible: root.role.terms.length > 0
                blocks: root.role.terms
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
                width: column.width
            }
        }
    }
}
