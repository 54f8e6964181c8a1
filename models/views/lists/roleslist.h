#pragma once

#include "store/cache.h"
#include "store/roletally.h"
#include "views/lists/idlistmodel.h"
#include "views/text/tone.h"

namespace agh {

/// My roles with what waits in each: the queue a buyer reviews.
class RolesList : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
public:
    enum Role {
        RoleIdRole = Qt::UserRole + 1, ///< roleId: string
        TitleRole,                     ///< title: string, guarded
        StatusWordRole,                ///< statusWord: string, "Open", "Filled", "Closed"
        StatusToneRole,                ///< statusTone: Tone
        OpenRole,                      ///< open: bool
        FilledRole,                    ///< filled: bool
        ApplicantsRole,                ///< applicants: int
        NewCountRole,                  ///< newCount: int, never opened here
        UnreadRole,                    ///< unread: int, messages; counts what was checked
        NotCheckedRole,                ///< notChecked: bool, a thread was not read yet
        DecidedRole,                   ///< decided: int
        OfferTextRole,                 ///< offerText: string, "480.00 USDC"
        AccessibleTextRole             ///< accessibleText: string, the row in words
    };
    Q_ENUM(Role)
    RolesList(Cache& cache, const RoleTally& tally, QObject* parent = nullptr);

    [[nodiscard]] static Key keyOf(RowId row) { return QString::number(row); }
    [[nodiscard]] static RowId rowIdOf(const Key& key) { return key.toLongLong(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    Cache& m_cache;
    const RoleTally& m_tally;
};

} // namespace agh
