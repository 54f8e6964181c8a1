pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// By which rails an agent can be paid, as far as the service tells.
Flow {
    id: root

    /// List of railState.
    required property list<var> rails

    spacing: Theme.space.s1

    Repeater {
        model: root.rails

        RailTag {
            id: tag

            required property railState modelData

            rail: tag.modelData.rail
            word: tag.modelData.word
            payout: tag.modelData.payout
            Accessible.role: Accessible.StaticText
            Accessible.name: tag.modelData.sentence
        }
    }
}
