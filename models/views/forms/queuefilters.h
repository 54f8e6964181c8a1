#pragma once

#include "store/queue.h"
#include "views/lists/rowlistmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// Things a queue can be narrowed down by, each to be ticked, or those that are.
class FilterList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the filters")
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< key: string, for QueueFilters.toggle
        GroupRole,                  ///< group: string; use as section
        TextRole,                   ///< text: string, guarded
        OnRole                      ///< on: bool
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

/// Order and filters of a queue, as one sets them.
class QueueFilters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(agh::QueueFilters::Sort sort READ sort WRITE setSort NOTIFY changed)
    Q_PROPERTY(bool reversed READ reversed WRITE setReversed NOTIFY changed)
    /// "Newest first", in the order of Sort.
    Q_PROPERTY(QStringList sortTexts READ sortTexts NOTIFY worded)
    Q_PROPERTY(agh::FilterList* options READ options CONSTANT)
    /// Those that are on, each with its name; also text and rates.
    Q_PROPERTY(agh::FilterList* active READ active CONSTANT)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY changed)
    /// What is looked for; every word of it.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString rateFrom READ rateFrom NOTIFY changed)
    Q_PROPERTY(QString rateTo READ rateTo NOTIFY changed)
    /// What the bounds are in: "USDC".
    Q_PROPERTY(QString rateUnit READ rateUnit NOTIFY worded)
    /// Why the bounds that were typed are none; empty: they are.
    Q_PROPERTY(QString rateError READ rateError NOTIFY changed)
public:
    enum Sort { Newest, Rating, SkillMatch, RateLow, RateHigh, Unread, Waiting, Stars, Name };
    Q_ENUM(Sort)
    explicit QueueFilters(QObject* parent = nullptr);

    /// The role whose skills, rail and currency can be chosen, and the tags in use.
    void setRole(const std::optional<Role>& role);
    void setTags(const QStringList& tags);
    [[nodiscard]] const QueueView& view() const { return m_view; }
    void setView(const QueueView& view);
    void retranslate();

    [[nodiscard]] Sort sort() const { return Sort(int(m_view.sort)); }
    void setSort(Sort sort);
    [[nodiscard]] bool reversed() const { return m_view.reversed; }
    void setReversed(bool reversed);
    [[nodiscard]] QStringList sortTexts() const;
    [[nodiscard]] FilterList* options() const { return m_options; }
    [[nodiscard]] FilterList* active() const { return m_active; }
    [[nodiscard]] int activeCount() const { return m_active->count(); }
    [[nodiscard]] QString text() const { return m_view.filter.text; }
    void setText(const QString& text);
    [[nodiscard]] QString rateFrom() const { return m_view.filter.rateFrom; }
    [[nodiscard]] QString rateTo() const { return m_view.filter.rateTo; }
    [[nodiscard]] QString rateUnit() const { return m_currency; }
    [[nodiscard]] QString rateError() const { return m_rateError; }
    /// "Shortlist, can be paid by x402": what is narrowed down by, in words; a name for a view.
    [[nodiscard]] QString summary() const;

    /// Turns one of `options` or `active` on or off.
    Q_INVOKABLE void toggle(const QString& key);
    /// False: one of them is no amount; what was there stays.
    Q_INVOKABLE bool setRates(const QString& from, const QString& to);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed(); ///< another question is to be asked
    void worded();

private:
    struct Option
    {
        QString key, group, text;
        bool on = false;
    };
    [[nodiscard]] QList<Option> optionsNow() const;
    void show();
    void ask();
    QueueView m_view;
    QStringList m_skills, m_tags;
    QString m_railWord, m_currency, m_rateError;
    FilterList* m_options;
    FilterList* m_active;
};

} // namespace agh
