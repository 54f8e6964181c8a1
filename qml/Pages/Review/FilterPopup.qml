import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What the list is narrowed down by: boxes to tick, and bounds for the rate. It acts at once.
T.Popup {
    id: root

    required property ListActions owner
    readonly property QueueFilters filters: root.owner.queue.filters

    function takeRates(): void {
        root.filters.setRates(from.text, to.text);
    }

    width: Theme.size.list - Theme.space.s5
    height: Math.min(contentHeight + topPadding + bottomPadding, root.parent ? root.parent.Window.height - Theme.size.toolbar * 2 : implicitHeight)
    padding: Theme.space.s3
    margins: Theme.space.s2
    focus: true
    modal: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: FloatCard {}
    onOpened: {
        from.text = root.filters.rateFrom;
        to.text = root.filters.rateTo;
        list.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: if (root.parent) (root.parent as Item).forceActiveFocus(Qt.PopupFocusReason)

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space.s3

        ListView {
            id: list

            model: root.filters.options
            implicitHeight: contentHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            currentIndex: 0
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Filters")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.size.row
            T.ScrollBar.vertical: AppScrollBar {}
            Keys.onSpacePressed: if (list.currentItem) (list.currentItem as FilterRow).press()
            Keys.onReturnPressed: if (list.currentItem) (list.currentItem as FilterRow).press()

            section.property: "group"
            section.delegate: PlainText {
                required property string section

                width: ListView.view.width
                style: PlainText.SmallStrong
                color: Theme.color.textMuted
                topPadding: Theme.space.s2
                bottomPadding: Theme.space.hair
                text: section
                Accessible.role: Accessible.Heading
            }
            // qmllint disable unqualified
            delegate: FilterRow {
                width: ListView.view.width
                current: ListView.isCurrentItem && list.activeFocus
                onPressed: root.filters.toggle(key)
            }
            // qmllint enable unqualified
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            Field {
                id: from

                //: Lower bound of a rate; %1 is a currency
                label: qsTr("Rate from, %1").arg(root.filters.rateUnit)
                error: root.filters.rateError
                onAccepted: root.takeRates()
                input.onEditingFinished: root.takeRates()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            Field {
                id: to

                //: Upper bound of a rate
                label: qsTr("to")
                onAccepted: root.takeRates()
                input.onEditingFinished: root.takeRates()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            AppButton {
                small: true
                text: qsTr("Clear")
                enabled: root.filters.activeCount > 0
                onClicked: {
                    root.filters.clear();
                    from.text = "";
                    to.text = "";
                }
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                small: true
                iconName: "bookmark-new"
                text: qsTr("Save view")
                enabled: root.filters.activeCount > 0 || root.filters.sort !== QueueFilters.Newest
                onClicked: {
                    root.close();
                    root.owner.saveAsked();
                }
            }
        }
    }
}
