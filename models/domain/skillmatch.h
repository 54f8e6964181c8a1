#pragma once

#include <QStringList>

namespace agh {

/// Plain overlap of what a role asks and what an agent has; no score is made up. Two skills are the
/// same where they differ in case, spaces, hyphens and underscores only ("Audit-Trail" = "audit
/// trail").
struct SkillMatch
{
    QStringList matched; ///< as the role writes them
    QStringList missing; ///< as the role writes them
    QStringList more;    ///< the agent's others, as the agent writes them

    [[nodiscard]] static SkillMatch of(const QStringList& wanted, const QStringList& had);
    /// What two spellings of one skill have in common; empty for a text without letters.
    [[nodiscard]] static QString keyOf(const QString& skill);
    friend bool operator==(const SkillMatch&, const SkillMatch&) = default;
};

} // namespace agh
