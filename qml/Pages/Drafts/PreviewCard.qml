import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

// No bound components here: the header of a list of Qt 6.4 refuses them.
/// The role as agents will see it. Only what is in sight is made.
Rectangle {
    id: root

    required property RoleEditor editor
    /// At the right of the words: the scroll bar stands there.
    readonly property real beside: Theme.space.s4 - Theme.space.hair
    /// What the whole of it takes.
    readonly property real wanted: list.contentHeight + 2 * Theme.space.s4 + Theme.space.s1

    signal linkAsked(url: string, shown: string)

    radius: Theme.radius.card
    color: Theme.color.surface
    border.width: Theme.size.hairline
    border.color: Theme.color.border

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space.s4 + Theme.space.hair
        anchors.rightMargin: Theme.space.s1
        clip: true
        activeFocusOnTab: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: root.editor.shownBlocks
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("As agents will see it")
        T.ScrollBar.vertical: AppScrollBar {}

        // qmllint disable unqualified
        header: ColumnLayout {
            width: list.width - root.beside
            spacing: 0

            PlainText {
                font: Theme.type.dialogTitle.font
                lineHeight: Theme.type.dialogTitle.line
                text: root.editor.shownTitle
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            RowLayout {
                spacing: Theme.space.s2
                Layout.topMargin: Theme.space.s2 - Theme.space.hair

                Avatar {
                    visible: root.editor.myName !== ""
                    initials: root.editor.myInitials
                    colorIndex: root.editor.myColor
                    agent: root.editor.iAmAgent
                    size: Theme.size.iconNormal
                }
                PlainText {
                    style: PlainText.SmallMuted
                    visible: text !== ""
                    text: root.editor.myName
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
                PlainText {
                    style: PlainText.SmallMuted
                    text: (root.editor.myName !== "" ? "· " : "") + root.editor.publishing.standing
                    Layout.fillWidth: true
                }
            }
            Separator {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s3
            }
            RowLayout {
                spacing: Theme.space.inset
                Layout.topMargin: Theme.space.inset
                Layout.bottomMargin: Theme.space.inset

                RailTag {
                    rail: root.editor.shownRail
                    word: root.editor.shownRailWord
                }
                MoneyText {
                    digits: root.editor.shownAmount
                    currency: root.editor.shownCurrency
                }
                PlainText {
                    visible: root.editor.shownAmount === ""
                    style: PlainText.Muted
                    text: qsTr("Amount is missing")
                }
                PlainText {
                    style: PlainText.Muted
                    text: root.editor.shownSchedule
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }
            }
            Separator {
                Layout.fillWidth: true
            }
            Flow {
                visible: root.editor.shownSkills.length > 0
                spacing: Theme.space.s1
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s3

                Repeater {
                    model: [...root.editor.shownSkills]

                    Chip {
                        required property string modelData

                        text: modelData
                    }
                }
            }
            Gap {
                size: Theme.space.s3
            }
        }
        delegate: Item {
            id: piece

            required property textBlock block
            required property int index
            readonly property real gap: piece.index === 0 ? 0 : piece.block.kind === TextBlocks.ListItem ? Theme.space.s1 : Theme.space.s2

            width: ListView.view.width - root.beside
            implicitHeight: words.implicitHeight + piece.gap

            MarkdownBlock {
                id: words

                y: piece.gap
                width: parent.width
                block: piece.block
                step: Theme.type.body
                line: Theme.type.body.line + Theme.space.hair
                onLinkAsked: (url, shown) => root.linkAsked(url, shown)
            }
        }
        footer: ColumnLayout {
            width: list.width - root.beside
            spacing: Theme.space.s1
            visible: root.editor.shownTerms !== ""
            height: visible ? implicitHeight : 0

            SectionTitle {
                text: qsTr("Payment terms")
                Layout.topMargin: Theme.space.s4
            }
            PlainText {
                text: root.editor.shownTerms
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        // qmllint enable unqualified
    }
}
