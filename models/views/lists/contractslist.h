#pragma once

#include "store/cache.h"
#include "views/lists/idlistmodel.h"
#include "views/text/moment.h"
#include "views/text/rails.h"
#include "views/text/tone.h"

namespace agh {

/// The contracts of this account.
class ContractsList : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contracts page")
public:
    enum Role {
        ContractIdRole = Qt::UserRole + 1, ///< contractId: string
        CounterpartyRole,                  ///< counterparty: string, guarded
        InitialsRole,                      ///< initials: string
        AvatarColorRole,                   ///< avatarColor: int
        CounterpartyIsAgentRole,           ///< counterpartyIsAgent: bool, square avatar
        RoleTitleRole,                     ///< roleTitle: string, guarded
        AmountDigitsRole,                  ///< amountDigits: string, "480.00"; empty = not told
        CurrencyRole,                      ///< currency: string
        RailRole,                          ///< rail: Rail
        RailWordRole,                      ///< railWord: string
        StatusWordRole,                    ///< statusWord: string
        StatusToneRole,                    ///< statusTone: Tone
        WhenTextRole,                      ///< whenText: string
        WhenFullRole,                      ///< whenFull: string
        AccessibleTextRole                 ///< accessibleText: string
    };
    Q_ENUM(Role)
    ContractsList(Cache& cache, Party me, Moment moment, QObject* parent = nullptr);

    [[nodiscard]] static Key keyOf(RowId row) { return QString::number(row); }
    [[nodiscard]] static RowId rowIdOf(const Key& key) { return key.toLongLong(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    Cache& m_cache;
    Party m_me;
    Moment m_moment;
};

} // namespace agh
