pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme

/// One to five stars to give; one stop for Tab, the arrows choose.
FocusScope {
    id: root

    required property int stars
    property list<string> caps

    signal rated(int stars)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Your stars")

    Row {
        id: row

        Repeater {
            id: repeater

            model: 5

            T.AbstractButton {
                id: star

                required property int index
                readonly property int number: star.index + 1
                readonly property bool on: star.number <= root.stars
                readonly property bool stop: star.number === Math.max(1, root.stars)

                implicitWidth: Theme.size.minTarget + Theme.space.hair
                implicitHeight: Theme.size.minTarget
                hoverEnabled: true
                focus: star.stop
                focusPolicy: star.stop ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.role: Accessible.RadioButton
                //: A button that gives so many stars
                Accessible.name: qsTr("%n stars", "", star.number)
                Accessible.checkable: true
                Accessible.checked: star.number === root.stars
                Accessible.onPressAction: star.clicked()
                Keys.onLeftPressed: root.step(star.index - 1)
                Keys.onRightPressed: root.step(star.index + 1)
                onClicked: root.rated(star.number)

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: star.on ? "starred" : "non-starred"
                        color: star.on ? Theme.color.rating : star.hovered ? Theme.color.text : Theme.color.textMuted
                    }
                }
                FocusRing {
                    visible: star.visualFocus
                    gap: 0
                }
                LazyTip {
                    text: star.Accessible.name
                    caps: root.caps.length > 0 ? [String(star.number)] : []
                    shown: star.hovered || star.visualFocus
                }
            }
        }
    }

    function step(index: int): void {
        const next = repeater.itemAt(index) as T.AbstractButton;
        if (!next)
            return;
        root.rated(index + 1);
        next.forceActiveFocus(Qt.TabFocusReason);
    }
}
