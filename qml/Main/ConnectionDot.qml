import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// How the connection is, as a dot; its name says it in words.
Rectangle {
    id: root

    required property ConnectionState connection

    implicitWidth: Theme.space.s2
    implicitHeight: Theme.space.s2
    radius: width / 2
    color: {
        switch (root.connection.tone) {
        case ConnectionState.Good:
            return Theme.color.success;
        case ConnectionState.Bad:
            return Theme.color.danger;
        default:
            return Theme.color.warning;
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: root.connection.text
}
