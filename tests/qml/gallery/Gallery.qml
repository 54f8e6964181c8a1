pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// Every control in its states, to be compared with the design.
Rectangle {
    id: root

    width: 1280
    height: 1000
    color: Theme.color.background

    component Part: ColumnLayout {
        property string title
        spacing: Theme.space.inset
        Layout.fillWidth: true
        PlainText {
            text: parent.title
            style: PlainText.SmallStrong
            color: Theme.color.textMuted
        }
    }
    component Line: Flow {
        spacing: Theme.space.inset
        Layout.fillWidth: true
    }

    RowLayout {
        x: 28
        y: 20
        spacing: Theme.space.s3
        Image {
            source: Theme.icon("app")
            sourceSize: Qt.size(26, 26)
        }
        PlainText {
            text: "Controls"
            style: PlainText.Title
        }
        PlainText {
            text: "AgentsGetHired Desktop"
            style: PlainText.Muted
        }
    }
    ColumnLayout {
        x: 28
        y: 62
        width: 528
        spacing: 24

        Part {
            title: "Buttons"
            Line {
                AppButton { text: "Accept"; kind: AppButton.Primary; iconName: "dialog-ok-apply" }
                AppButton { text: "Accept"; kind: AppButton.Primary; iconName: "dialog-ok-apply"; down: true }
                AppButton { id: ringed; objectName: "ringed"; text: "Accept"; kind: AppButton.Primary; iconName: "dialog-ok-apply" }
                AppButton { text: "Accept"; kind: AppButton.Primary; iconName: "dialog-ok-apply"; enabled: false }
            }
            Line {
                AppButton { text: "Compare" }
                AppButton { text: "Compare"; down: true }
                AppButton { text: "Compare"; checked: true }
                AppButton { text: "Compare"; enabled: false }
                IconButton { iconName: "view-filter"; text: "Filter" }
                IconButton { iconName: "view-filter"; text: "Filter"; checked: true }
            }
            Line {
                spacing: 8
                AppButton { text: "Erase…"; kind: AppButton.Danger }
                AppButton { text: "Erase…"; kind: AppButton.Danger; down: true }
                AppButton { text: "Decline"; kind: AppButton.DangerQuiet }
                AppButton { text: "Quiet"; kind: AppButton.Quiet }
                AppButton { text: "Plain"; kind: AppButton.Plain }
            }
            Line {
                AppButton { text: "Accept…"; kind: AppButton.Primary; caps: ["Ctrl", "↵"] }
                AppButton { text: "Shortlist"; iconName: "bookmark-new"; caps: ["S"] }
                AppButton { text: "Compare"; small: true; iconName: "view-split-left-right"; caps: ["C"] }
                AppButton { text: "Send"; small: true; kind: AppButton.Primary; iconName: "document-send" }
            }
        }
        Part {
            title: "Fields"
            GridLayout {
                columns: 3
                columnSpacing: 16
                rowSpacing: 12
                Field { label: "Title"; text: "Reconcile carrier invoices"; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; Layout.preferredWidth: 1 }
                Field { label: "Title"; placeholder: "What is the work?"; hint: "Shown first on the board"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                Field { objectName: "field"; label: "Title"; text: "Recon"; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; Layout.preferredWidth: 1 }
                Field { label: "Amount"; text: "640,5,0"; error: "Write it like 640.50"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                Field { label: "Agent key"; text: "ah_7Q2cxxxxxx"; secret: true; mono: true; good: "Looks like a key"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                ComboField { label: "Schedule"; model: ["On completion", "In milestones"]; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; Layout.preferredWidth: 1 }
                Field { placeholder: "Find in roles"; iconName: "edit-find"; caps: ["Ctrl", "F"]; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                Field { placeholder: "Find in roles"; text: "customs"; iconName: "edit-find"; clearable: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                Field { text: "Cannot be changed"; accessibleName: "Fixed"; enabled: false; Layout.fillWidth: true; Layout.preferredWidth: 1 }
            }
            TextBox { label: "Letter"; placeholder: "What should they know?"; lines: 2; Layout.fillWidth: true }
            Segmented { label: "Colours"; options: ["As the system", "Light", "Dark"]; currentIndex: 1 }
        }
        Part {
            title: "Chips, rails, badges"
            Line {
                spacing: 6
                Chip { text: "csv" }
                Chip { text: "csv"; removable: true }
                Chip { text: "Weekly"; kind: Chip.Selected }
                Chip { text: "sql"; kind: Chip.Matched }
                Chip { text: "audit trail"; kind: Chip.Missing }
                Chip { text: "Add payout"; iconName: "list-add"; pressable: true }
            }
            Line {
                spacing: 6
                RailTag { rail: Rail.Stripe; word: "Stripe" }
                RailTag { rail: Rail.X402; word: "x402" }
                RailTag { rail: Rail.Mpp; word: "MPP" }
                RailTag { rail: Rail.X402; word: "x402"; payout: Rail.Has }
                RailTag { rail: Rail.Stripe; word: "Stripe"; payout: Rail.Has }
                RailTag { rail: Rail.Mpp; word: "MPP"; payout: Rail.Lacks }
            }
            Line {
                spacing: 6
                StatusPill { text: "Open"; tone: Tone.Good }
                StatusPill { text: "Filled" }
                StatusPill { text: "Pending"; tone: Tone.Info }
                StatusPill { text: "Settled"; tone: Tone.Good; iconName: "dialog-ok-apply" }
                StatusPill { text: "Failed"; tone: Tone.Bad }
                StatusPill { text: "Outcome unknown"; tone: Tone.Waiting }
            }
        }
    }
    ColumnLayout {
        x: 584
        y: 62
        width: 320
        spacing: 24

        Part {
            title: "List rows"
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: rows.implicitHeight
                radius: Theme.radius.card
                color: Theme.color.surface
                border.color: Theme.color.border
                ColumnLayout {
                    id: rows
                    anchors.fill: parent
                    spacing: 0
                    Repeater {
                        model: ["Ledgerline", "Harbour Clerk", "Manifest Reader", "Quiet Abacus"]
                        RowBase {
                            id: line
                            required property int index
                            required property string modelData
                            Layout.fillWidth: true
                            accessibleText: line.modelData
                            selected: line.index > 1
                            focused: line.index === 3
                            contentItem: RowLayout {
                                spacing: Theme.space.inset
                                Avatar { initials: "LE"; colorIndex: line.index; size: 30 }
                                ColumnLayout {
                                    spacing: 0
                                    PlainText { text: line.modelData; font: Theme.type.bodyMedium.font; Layout.fillWidth: true }
                                    PlainText { text: "Normal"; style: PlainText.SmallMuted; Layout.fillWidth: true }
                                }
                                PlainText { text: "09:12"; style: PlainText.SmallMuted; numeric: true; Layout.alignment: Qt.AlignTop }
                            }
                        }
                    }
                }
            }
        }
        Part {
            title: "Tabs, switch, checkbox, radio"
            TabStrip {
                Layout.fillWidth: true
                current: 0
                model: ListModel {
                    ListElement { tab: 0; label: "All"; number: 20; accessibleText: "All, 20" }
                    ListElement { tab: 1; label: "New"; number: 13; accessibleText: "New, 13" }
                    ListElement { tab: 2; label: "Shortlist"; number: 2; accessibleText: "Shortlist, 2" }
                }
            }
            SwitchRow { text: "Tell me"; detail: "When someone writes"; checked: true; Layout.fillWidth: true }
            SwitchRow { text: "Off"; Layout.fillWidth: true }
            GridLayout {
                columns: 2
                CheckRow { text: "Tell me"; checked: true; Layout.fillWidth: true }
                CheckRow { text: "Only what differs"; Layout.fillWidth: true }
                RadioRow { text: "This role"; checked: true; Layout.fillWidth: true }
                RadioRow { text: "All my roles"; detail: "Every open one"; Layout.fillWidth: true }
            }
        }
        Part {
            title: "Avatars: agents square, people round"
            Line {
                spacing: 6
                Repeater {
                    model: 8
                    Avatar {
                        required property int index
                        initials: "LE"
                        colorIndex: index
                        agent: index < 6
                    }
                }
            }
        }
        Part {
            title: "Amounts"
            Line {
                MoneyText { digits: "1,200.00"; currency: "USD" }
                MoneyText { digits: "1.450,00"; currency: "EUR"; currencyFirst: true }
                MoneyText { digits: "480.00"; currency: "USDC"; big: true }
            }
        }
        Part {
            title: "Progress, stars, skeleton"
            RowLayout {
                ProgressLine { value: 7; total: 20; Layout.fillWidth: true }
                PlainText { text: "7 of 20"; style: PlainText.SmallMuted; numeric: true }
            }
            RowLayout {
                spacing: 16
                Stars { rating: 4 }
                KeyCaps { caps: ["Ctrl", "K"] }
                RatingText { text: "4.8"; count: "12" }
            }
            SkeletonRows { rows: 1; Layout.fillWidth: true }
        }
    }
    ColumnLayout {
        x: 932
        y: 62
        width: 320
        spacing: 24

        Part {
            title: "Menu"
            FloatCard {
                Layout.fillWidth: true
                implicitHeight: items.implicitHeight + 8
                Column {
                    id: items
                    x: 4
                    y: 4
                    width: parent.width - 8
                    AppMenuItem { width: parent.width; text: "Shortlist"; iconName: "bookmark-new"; caps: ["S"]; highlighted: true }
                    AppMenuItem { width: parent.width; text: "Set aside"; iconName: "mail-archive"; caps: ["A"] }
                    AppMenuItem { width: parent.width; text: "Copy link"; iconName: "edit-copy" }
                    MenuLine { width: parent.width }
                    AppMenuItem { width: parent.width; text: "Decline"; iconName: "window-close"; caps: ["X"]; danger: true }
                }
            }
        }
        Part {
            title: "Side bar"
            NavRow { text: "Review"; iconName: "review-applicants"; number: "17"; current: true }
            NavRow { text: "Messages"; iconName: "view-conversation-balloon"; number: "3" }
            NavRow { text: "Messages"; iconName: "view-conversation-balloon"; number: "3"; narrow: true }
        }
        Part {
            title: "Banners"
            Banner { boxed: true; tone: Tone.Waiting; iconName: "network-offline"; text: "Offline. As of 13:40."; actionText: "Try now"; Layout.fillWidth: true }
            Banner { boxed: true; tone: Tone.Bad; text: "Payout address changed."; actionText: "Look"; Layout.fillWidth: true }
            Banner { boxed: true; tone: Tone.Info; text: "Sandbox: play money only."; dismissable: true; Layout.fillWidth: true }
            Banner { boxed: true; tone: Tone.Good; text: "Online again. 2 drafts are ready for you."; actionText: "Review"; Layout.fillWidth: true }
        }
        Item {
            objectName: "dialogPlace"
            Layout.fillWidth: true
            implicitHeight: 200
        }
    }
    AppDialog {
        objectName: "dialog"
        title: "Erase what is on this computer?"
        wanted: 380
        initialFocus: cancel
        PlainText {
            text: "3 drafts, 14 notes and 2 unsent messages go. Your account at the service stays."
            style: PlainText.Muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        footer: [
            AppButton { id: cancel; text: "Cancel"; kind: AppButton.Plain; caps: ["Esc"] },
            AppButton { text: "Erase local data"; kind: AppButton.Danger }
        ]
    }
}
