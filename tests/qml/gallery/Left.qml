pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Controls
import AgentsGetHired.Views

ColumnLayout {
    spacing: Theme.space.s6

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
