#pragma once

#include "views/text/tone.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// The settlements of one contract, oldest first, to read.
class SettlementsList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contract page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
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
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
};

} // namespace agh
