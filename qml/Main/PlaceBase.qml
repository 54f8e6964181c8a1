import QtQuick
import AgentsGetHired.Views

/// What a place has in common with the others.
FocusScope {
    required property Workspace workspace

    signal sheetAsked
}
