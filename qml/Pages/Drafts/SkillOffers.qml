pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// What could be meant by what is typed, under its field. The field keeps the keyboard.
T.Popup {
    id: root

    required property list<string> words
    property int current: -1

    signal taken(word: string)

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.s1
    closePolicy: T.Popup.NoAutoClose
    background: FloatCard {}
    contentItem: ListView {
        implicitHeight: root.words.length * Theme.size.menuRow
        currentIndex: root.current
        interactive: false
        model: root.words
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Skills on the board")

        delegate: SkillOffer {
            required property int index

            width: ListView.view.width
            selected: index === root.current
            onActivated: root.taken(modelData)
        }
    }
}
