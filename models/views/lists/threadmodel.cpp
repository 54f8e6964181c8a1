#include "views/lists/threadmodel.h"

namespace agh {

int ThreadModel::rowCount(const QModelIndex&) const { return 0; }

QVariant ThreadModel::data(const QModelIndex&, int) const { return {}; }

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {OwnRole, "own"},
        {SenderNameRole, "senderName"},
        {InitialsRole, "initials"},
        {AvatarIdRole, "avatarId"},
        {AvatarColorRole, "avatarColor"},
        {BlocksRole, "blocks"},
        {TextRole, "text"},
        {TimeTextRole, "timeText"},
        {TimeFullRole, "timeFull"},
        {StateRole, "state"},
        {StateTextRole, "stateText"},
        {StateToneRole, "stateTone"},
        {CanRetryRole, "canRetry"},
        {CanDiscardRole, "canDiscard"},
        {JournalIdRole, "journalId"},
        {AccessibleTextRole, "accessibleText"},
    };
}

int ThreadModel::messages() const { return 0; }

QString ThreadModel::countText() const { return {}; }

void ThreadModel::retry(int) {}

void ThreadModel::discard(int) {}

} // namespace agh
