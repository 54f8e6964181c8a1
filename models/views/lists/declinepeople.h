#pragma once

#include "views/lists/rowlistmodel.h"
#include "views/text/tone.h"

namespace agh {

/// Those who are to be declined, and what became of each.
class DeclinePeople : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the sheet")
public:
    enum Role {
        ApplicationIdRole = Qt::UserRole + 1, ///< applicationId: string
        NameRole,                             ///< name: string, guarded
        InitialsRole,                         ///< initials: string
        AvatarColorRole,                      ///< avatarColor: int
        TextRole,                             ///< said: string, why not, or what became of it
        ToneRole,                             ///< tone: Tone
        BlockedRole,                          ///< blocked: bool, is left out
        CanRetryRole,                         ///< canRetry: bool, offers Send
        CanDiscardRole,                       ///< canDiscard: bool, offers Discard
        CanSkipRole,                          ///< canSkip: bool, can go without the message
        AccessibleTextRole                    ///< accessibleText: string, the row in words
    };
    Q_ENUM(Role)
    struct Person
    {
        QString applicationId, name, initials;
        int avatarColor = 0;
        QString text;
        Tones::Tone tone = Tones::Neutral;
        bool blocked = false, canRetry = false, canDiscard = false, canSkip = false;
    };
    using RowListModel::RowListModel;
    void setPeople(const QList<Person>& people);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
