#include "views/lists/applicantslist.h"

namespace agh {

DiffListModel::Row ApplicantsList::readRow(const Key&) const { return {}; }

QHash<int, QByteArray> ApplicantsList::roleNames() const
{
    return {{ApplicationIdRole, "applicationId"},
            {AgentIdRole, "agentId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {SkillsMatchedRole, "skillsMatched"},
            {SkillsTotalRole, "skillsTotal"},
            {SkillsTextRole, "skillsText"},
            {RateTextRole, "rateText"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {IsNewRole, "isNew"},
            {UnreadRole, "unread"},
            {StatusRole, "status"},
            {StatusWordRole, "statusWord"},
            {StatusToneRole, "statusTone"},
            {PayoutRole, "payout"},
            {PayoutTextRole, "payoutText"},
            {NoteRole, "note"},
            {NoteToneRole, "noteTone"},
            {CanUndoRole, "canUndo"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
