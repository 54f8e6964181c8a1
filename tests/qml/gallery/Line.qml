import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme

Flow {
    spacing: Theme.space.inset
    Layout.fillWidth: true
}
