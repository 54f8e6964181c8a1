pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// The inside of a RolePane.
ColumnLayout {
    id: root

    required property RolePane owner

    spacing: 0

    PaneHeader {
        title: qsTr("The role")
        beside: StatusPill {
            text: root.owner.role.statusWord
            tone: root.owner.role.statusTone
        }
        Layout.fillWidth: true

        WhenText {
            text: root.owner.role.postedText
            full: root.owner.role.postedFull
        }
        AppButton {
            small: true
            visible: root.owner.review.deeds.canEdit
            iconName: "document-edit"
            text: qsTr("Edit role")
            onClicked: root.owner.review.deeds.edit()
        }
        RoleMenuButton {
            review: root.owner.review
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
                text: root.owner.role.title
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
                    rail: root.owner.role.rail
                    word: root.owner.role.railWord
                }
                PlainText {
                    style: PlainText.Muted
                    numeric: true
                    text: root.owner.role.offerText
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Gap {
                visible: root.owner.role.skills.length > 0
                size: Theme.space.s4
            }
            SkillChips {
                visible: root.owner.role.skills.length > 0
                matched: []
                missing: []
                more: [...root.owner.role.skills]
                width: column.width
            }
            Gap {
                size: Theme.space.s5
            }
            SafeText {
                blocks: root.owner.role.description
                onLinkAsked: (url, shown) => root.owner.linkAsked(url, shown)
                width: column.width
            }
            Gap {
                visible: root.owner.role.terms.length > 0
                size: Theme.space.s5
            }
            SectionTitle {
                visible: root.owner.role.terms.length > 0
                text: qsTr("Terms")
                width: column.width
            }
            Gap {
                visible: root.owner.role.terms.length > 0
                size: Theme.space.s1
            }
            SafeText {
                visible: root.owner.role.terms.length > 0
                blocks: root.owner.role.terms
                onLinkAsked: (url, shown) => root.owner.linkAsked(url, shown)
                width: column.width
            }
        }
    }
}
