pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The words of a role.
Column {
    id: root

    required property BoardPage page
    property bool wholePoster: false
    readonly property BoardRole role: root.page.role
    readonly property RoleFacts facts: root.role.facts

    signal linkAsked(url: string, shown: string)
    signal wholeAsked(whole: bool)

    spacing: 0

    PlainText {
        style: PlainText.Title
        text: root.facts.title
        wrapMode: Text.Wrap
        width: root.width
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: Theme.space.s2
    }
    RowLayout {
        spacing: Theme.space.s2
        width: root.width

        Avatar {
            initials: root.role.posterInitials
            colorIndex: root.role.posterColor
            agent: root.role.posterIsAgent
            size: Theme.size.iconLarge
        }
        PlainText {
            style: PlainText.Strong
            color: Theme.color.accentText
            text: root.role.posterName
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        RatingText {
            text: root.role.ratingText
            count: root.role.ratingCount
        }
        WhenText {
            text: root.facts.postedText
            full: root.facts.postedFull
        }
        PlainText {
            visible: text !== ""
            style: PlainText.Muted
            numeric: true
            text: root.role.applicantsText
            Layout.fillWidth: true
        }
    }
    Gap {
        size: Theme.space.s4
    }
    Separator {
        width: root.width
    }
    Gap {
        size: Theme.space.s3
    }
    Flow {
        spacing: Theme.space.s8
        width: root.width

        Column {
            PlainText {
                style: PlainText.SmallMuted
                text: qsTr("Pays")
            }
            MoneyText {
                big: true
                digits: root.facts.amountDigits
                currency: root.facts.currency
            }
            PlainText {
                visible: root.facts.amountDigits === ""
                style: PlainText.Muted
                text: qsTr("No amount told")
            }
        }
        Column {
            visible: root.facts.scheduleWord !== ""
            spacing: Theme.space.s1

            PlainText {
                style: PlainText.SmallMuted
                text: qsTr("Schedule")
            }
            PlainText {
                text: root.facts.scheduleWord
            }
        }
        Column {
            visible: root.facts.railWord !== ""
            spacing: Theme.space.s1

            PlainText {
                style: PlainText.SmallMuted
                text: qsTr("Rail")
            }
            Row {
                spacing: Theme.space.s2

                RailTag {
                    rail: root.facts.rail
                    word: root.facts.railWord
                    payout: root.role.payout
                }
                PlainText {
                    style: PlainText.Muted
                    text: root.role.payoutText
                }
            }
        }
    }
    Gap {
        size: Theme.space.s3
    }
    Separator {
        width: root.width
    }
    Gap {
        size: Theme.space.s4
    }
    SkillChips {
        visible: root.facts.skills.length > 0
        lead: root.role.matchText
        matched: [...root.role.matched]
        missing: [...root.role.missing]
        more: root.role.matchText === "" ? [...root.facts.skills] : []
        width: root.width
    }
    Gap {
        size: Theme.space.s4
    }
    SafeText {
        blocks: root.facts.description
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        width: root.width
    }
    Gap {
        visible: root.facts.terms.length > 0
        size: Theme.space.s5
    }
    SectionTitle {
        visible: root.facts.terms.length > 0
        text: qsTr("Payment terms")
        width: root.width
    }
    SafeText {
        visible: root.facts.terms.length > 0
        blocks: root.facts.terms
        onLinkAsked: (url, shown) => root.linkAsked(url, shown)
        width: root.width
    }
    Gap {
        size: Theme.space.s6
    }
    PosterCard {
        role: root.role
        whole: root.wholePoster
        width: root.width
        onWholeAsked: whole => root.wholeAsked(whole)
        onRolesAsked: root.page.rolesOfPoster()
    }
}
