import QtQuick
import AgentsGetHired.Pages.Settings
import AgentsGetHired.Theme
import AgentsGetHired.Views

PlaceBase {
    id: root

    required property SettingsPage shown

    SettingsPageView {
        anchors.fill: parent
        focus: true
        settings: root.shown
        accounts: root.workspace.accounts
        notifications: root.workspace.notifications
        presence: root.workspace.presence
        accountId: root.workspace.accountId
        accountName: root.workspace.accountName
        wide: root.width >= Theme.size.breakRail
        canBack: root.workspace.canBack
        backText: root.workspace.backText
        onBackAsked: root.workspace.back()
        onKeysAsked: root.workspace.palette.ask("changeKeys")
        onTemplatesAsked: root.workspace.review.templates.open = true
        onAddAccountAsked: root.workspace.addAccount()
    }
}
