pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Parts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The top of the editor: which draft, where it is kept, and its way to the service.
PaneHeader {
    id: root

    required property RoleEditor editor
    required property KeyTable keys
    required property bool previewing
    property bool wide: true
    property string backText: ""
    readonly property RolePublishing publishing: root.editor.publishing

    signal backAsked
    signal previewAsked
    signal menuAsked(at: Item)

    title: root.wide || root.backText === "" ? root.editor.shownTitle : ""
    before: AppButton {
        visible: root.backText !== ""
        kind: AppButton.Quiet
        iconName: "go-previous"
        text: root.backText
        onClicked: root.backAsked()
    }
    beside: [
        StatusPill {
            text: root.publishing.standing
            tone: root.publishing.standingTone
        },
        Icon {
            name: root.editor.savedBadly ? "dialog-error" : "dialog-ok-apply"
            size: Theme.size.iconTiny + Theme.space.hair
            color: root.editor.savedBadly ? Theme.color.danger : Theme.color.success
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.rightMargin: -Theme.space.s1
        },
        PlainText {
            visible: root.width >= Theme.size.breakNoRail
            style: PlainText.SmallMuted
            numeric: true
            color: root.editor.savedBadly ? Theme.color.danger : Theme.color.textMuted
            text: root.editor.savedBadly ? qsTr("Not saved") : root.editor.savedText
            Layout.rightMargin: Theme.space.s2
            Accessible.name: root.editor.savedText
        }
    ]

    IconButton {
        visible: !root.wide
        iconName: "view-visible"
        text: root.keys.words.text("drafts.preview")
        caps: [...root.keys.words.caps("drafts.preview")]
        checked: root.previewing
        onClicked: root.previewAsked()
    }
    AppButton {
        visible: root.publishing.signedIn && (root.wide || !root.publishing.laterFirst)
        small: true
        kind: root.publishing.laterFirst ? AppButton.Normal : AppButton.Primary
        text: root.publishing.publishText
        caps: root.publishing.laterFirst ? [] : [...root.keys.words.caps("drafts.publish")]
        enabled: root.publishing.canPublish
        Accessible.description: root.publishing.whyNot
        onClicked: root.editor.publish()
    }
    AppButton {
        visible: root.publishing.laterFirst
        small: true
        kind: AppButton.Primary
        iconName: "appointment-soon"
        text: root.publishing.laterText
        caps: root.wide ? [...root.keys.words.caps("drafts.publish")] : []
        enabled: root.publishing.canLater
        Accessible.description: root.publishing.whyNot
        onClicked: root.editor.publish()
    }
    AppButton {
        visible: !root.publishing.signedIn
        small: true
        kind: AppButton.Primary
        text: qsTr("Sign in to publish")
        onClicked: root.editor.signInAsked()
    }
    IconButton {
        id: more

        iconName: "view-more-horizontal"
        text: qsTr("More")
        onClicked: root.menuAsked(more)
    }
}
