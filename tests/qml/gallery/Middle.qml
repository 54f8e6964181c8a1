pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls
import AgentsGetHired.Views

ColumnLayout {
    spacing: Theme.space.s6

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
