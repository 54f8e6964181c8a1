#include "views/lists/declinepeople.h"

#include "views/text/sentences.h"

namespace agh {

void DeclinePeople::setPeople(const QList<Person>& people)
{
    QList<std::pair<Key, Row>> rows;
    for (const Person& one : people) {
        rows.append({one.applicationId,
                     {one.applicationId, one.name, one.initials, one.avatarColor, one.text,
                      one.tone, one.blocked, one.canRetry, one.canDiscard, one.canSkip,
                      sentences::list({one.name, one.text})}});
    }
    setRows(rows);
}

QHash<int, QByteArray> DeclinePeople::roleNames() const
{
    return {{ApplicationIdRole, "applicationId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {TextRole, "said"},
            {ToneRole, "tone"},
            {BlockedRole, "blocked"},
            {CanRetryRole, "canRetry"},
            {CanDiscardRole, "canDiscard"},
            {CanSkipRole, "canSkip"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
