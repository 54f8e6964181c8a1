import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// To the applicant before and after.
Row {
    id: root

    required property ReviewPage review
    required property KeyTable keys

    spacing: Theme.space.s2

    IconButton {
        iconName: "go-up"
        text: root.keys.words.text("review.previous")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.previous") : []
        enabled: root.review.canPrevious
        onClicked: root.review.previous()
    }
    IconButton {
        iconName: "go-down"
        text: root.keys.words.text("review.next")
        caps: root.keys.singleKeysEnabled ? root.keys.words.caps("review.next") : []
        enabled: root.review.canNext
        onClicked: root.review.next()
    }
}
