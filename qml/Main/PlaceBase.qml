import QtQuick
import AgentsGetHired.Views

/// What a place has in common with the others.
FocusScope {
    required property Workspace workspace

    signal sheetAsked

    /// Does an action of the key table with what is open; false: it is none of this place.
    function act(action: string): bool {
        return false;
    }
}
