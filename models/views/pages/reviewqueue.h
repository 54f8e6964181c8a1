#pragma once

#include "services/accountwork.h"
#include "views/forms/queuefilters.h"
#include "views/lists/applicantslist.h"
#include "views/lists/tablist.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace agh {

/// The applicants of the role as they are worked through: tabs, order, filters, how far one is.
/// Each role keeps its own, over restarts.
class ReviewQueue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(agh::TabList* tabs READ tabs CONSTANT)
    Q_PROPERTY(agh::ReviewQueue::Tab tab READ tab WRITE setTab NOTIFY tabChanged)
    Q_PROPERTY(agh::QueueFilters* filters READ filters CONSTANT)
    Q_PROPERTY(int reviewed READ reviewed NOTIFY countsChanged)
    Q_PROPERTY(int total READ total NOTIFY countsChanged)
    /// "7 of 20 reviewed"
    Q_PROPERTY(QString reviewedText READ reviewedText NOTIFY countsChanged)
    /// "2 shortlisted"
    Q_PROPERTY(QString shortlistedText READ shortlistedText NOTIFY countsChanged)
    /// "2 waiting for the network"; empty: none.
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY countsChanged)
    /// "13 more are in other tabs"; empty where nothing is hidden.
    Q_PROPERTY(QString hiddenText READ hiddenText NOTIFY countsChanged)
    /// "5 hidden by filters"; empty where none are.
    Q_PROPERTY(QString filteredText READ filteredText NOTIFY countsChanged)
    /// "3 without a rate that can be read stand last"; empty where all could be sorted.
    Q_PROPERTY(QString unsortedText READ unsortedText NOTIFY countsChanged)
public:
    enum Tab { All, New, Shortlist, SetAside, Closed };
    Q_ENUM(Tab)
    /// `open`: the row of the open applicant, which stays in the list whatever is filtered.
    ReviewQueue(AccountWork& work, ApplicantsList& list, std::function<RowId()> open,
                QObject* parent = nullptr);

    void setRole(const RoleId& role);
    /// The role was read again: its skills, rail and currency may be others.
    void showRole();
    /// Asks again: at once, or after a burst of changes.
    void ask();
    void askSoon() { m_soon.start(); }
    void retranslate();

    [[nodiscard]] const QueueCounts& counts() const { return m_counts; }
    [[nodiscard]] TabList* tabs() const { return m_tabs; }
    [[nodiscard]] Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    [[nodiscard]] QueueFilters* filters() const { return m_filters; }
    [[nodiscard]] int reviewed() const { return m_counts.reviewed(); }
    [[nodiscard]] int total() const { return m_counts.total; }
    [[nodiscard]] QString reviewedText() const;
    [[nodiscard]] QString shortlistedText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString hiddenText() const;
    [[nodiscard]] QString filteredText() const;
    [[nodiscard]] QString unsortedText() const;
    /// Nothing is decided about the applicant of this row, as far as was answered; at once after a
    /// decision.
    [[nodiscard]] bool isUndecided(RowId row) const { return m_undecided.contains(row); }
    void setDecided(RowId row) { m_undecided.remove(row); }
    /// Is anything hidden, by tab or filter?
    [[nodiscard]] bool hides() const { return m_tab != All || m_filters->activeCount() > 0; }

    /// Shows all: the tab All without filters.
    Q_INVOKABLE void showAll();
    /// Takes over a view that was kept.
    void show(const QueueView& view);
    /// The row at the top of the list, kept for the next time by its application.
    Q_INVOKABLE void setTopRow(int row);
    /// Where that application stands now; -1: not in the list.
    Q_INVOKABLE int topRow() const;

Q_SIGNALS:
    void tabChanged();
    void countsChanged();
    void roleShown();
    /// The list has what was asked for.
    void answered();

private:
    void listen();
    void keep() const;
    void showCounts();
    [[nodiscard]] std::optional<QueuePart> part() const;
    AccountWork& m_work;
    ApplicantsList& m_list;
    std::function<RowId()> m_open;
    RoleId m_role;
    Tab m_tab = All;
    QString m_top;
    QueueCounts m_counts;
    QSet<RowId> m_undecided;
    int m_hidden = 0, m_unsorted = 0;
    bool m_loading = false;
    QTimer m_soon;
    TabList* m_tabs;
    QueueFilters* m_filters;
};

} // namespace agh
