#pragma once

#include "domain/entities.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

namespace agh {

/// The settlements of one contract, oldest first, to read.
class SettlementsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contract page")
public:
    enum Role {
        SettlementIdRole = Qt::UserRole + 1, ///< settlementId: string
        AmountDigitsRole,                    ///< amountDigits: string; empty = not told
        CurrencyRole,                        ///< currency: string
        StatusWordRole,                      ///< statusWord: string
        StatusToneRole,                      ///< statusTone: Tone
        SentenceRole,                        ///< sentence: string, what the state means
        MemoRole,                            ///< memo: string, guarded
        RailWordRole,                        ///< railWord: string
        ReferenceRole,                       ///< reference: string, "tr_1QK…9fA"
        WhenTextRole,                        ///< whenText: string
        WhenFullRole,                        ///< whenFull: string
        AccessibleTextRole                   ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    /// Oldest first.
    void setSettlements(QList<Settlement> settlements, const Moment& moment);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
