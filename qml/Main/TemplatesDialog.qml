import QtQuick
import AgentsGetHired.Pages.Review
import AgentsGetHired.Views

/// The templates, over whatever place asked for them.
Item {
    id: root

    required property Workspace workspace

    TemplatesView {
        visible: true
        templates: root.workspace.review ? root.workspace.review.templates : null
        keys: root.workspace.keys
    }
}
