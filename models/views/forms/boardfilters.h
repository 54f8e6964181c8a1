#pragma once

#include "store/boardindex.h"
#include "views/lists/rowlistmodel.h"

#include <QtQmlIntegration>

namespace agh {

/// The filters of the board as chips, or what one of them offers.
class BoardChoices : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the filters")
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< key: string
        TextRole,                   ///< text: string, guarded: "Rail", "Rail: x402"
        OnRole,                     ///< on: bool
        NumberRole,                 ///< number: string, how many roles there would be
        ToggleRole                  ///< toggle: bool, it offers nothing to choose from
    };
    using RowListModel::RowListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

/// What the board is narrowed down by, as one sets it.
class BoardFilters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the board's page")
    Q_PROPERTY(agh::BoardChoices* chips READ chips CONSTANT)
    /// Of the chip that was opened last.
    Q_PROPERTY(agh::BoardChoices* options READ options CONSTANT)
    Q_PROPERTY(bool any READ any NOTIFY changed)
    /// As typed last; what is wrong with it.
    Q_PROPERTY(QString amountFrom READ amountFrom NOTIFY changed)
    Q_PROPERTY(QString amountTo READ amountTo NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString amountError READ amountError NOTIFY amountErrorChanged)
public:
    explicit BoardFilters(QObject* parent = nullptr);

    [[nodiscard]] const BoardFilter& filter() const { return m_filter; }
    void setFilter(const BoardFilter& filter);
    /// Who asks; without skills and rails, nothing is offered that compares with them.
    void setSelf(const BoardSelf& self, bool agent);
    void setAnswer(const BoardAnswer& answer);
    void retranslate() { show(); }

    [[nodiscard]] BoardChoices* chips() const { return m_chips; }
    [[nodiscard]] BoardChoices* options() const { return m_options; }
    [[nodiscard]] bool any() const { return !m_filter.isEmpty(); }
    [[nodiscard]] QString amountFrom() const;
    [[nodiscard]] QString amountTo() const;
    [[nodiscard]] QString currency() const { return m_filter.currency; }
    [[nodiscard]] QString amountError() const { return m_amountError; }

    /// Fills `options` for a chip: "rail", "schedule", "currency", "skills", "kind", "within".
    Q_INVOKABLE void open(const QString& chip);
    /// Ticks an option of the chip that is open, or a chip that is a toggle.
    Q_INVOKABLE void toggle(const QString& key);
    /// False: it is no amount, or no currency was chosen; amountError says so.
    Q_INVOKABLE bool setAmount(const QString& from, const QString& to);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void amountErrorChanged();

private:
    void show();
    void showOptions();
    [[nodiscard]] QString chipText(const QString& name, const QStringList& values) const;
    void fail(const QString& words);

    BoardFilter m_filter;
    BoardSelf m_self;
    BoardAnswer m_answer;
    bool m_agent = false;
    QString m_open, m_amountError;
    BoardChoices* m_chips;
    BoardChoices* m_options;
};

} // namespace agh
