import QtQuick

// No bound components here: a Loader of Qt 6.4 refuses them.
/// A tooltip that is made when it is first wanted.
Loader {
    id: root

    property string text: ""
    property list<string> caps
    property bool shown: false

    anchors.fill: parent
    active: root.shown && root.text !== ""
    // qmllint disable unqualified
    sourceComponent: Tip {
        text: root.text
        caps: root.caps
        shown: root.shown
    }
    // qmllint enable unqualified
}
