#pragma once

#include "store/cache.h"
#include "store/queuefilter.h"

#include <QSet>

namespace agh {

/// A question for the applicants to one role.
struct QueueQuery
{
    RoleId role;
    std::optional<QueuePart> part; ///< empty: all
    QueueView view;
    RowId keep = 0;   ///< stays in the answer although it would be left out; 0: none
    qint64 nowMs = 0; ///< for how long somebody has waited
};

struct QueueCounts
{
    int total = 0;
    int part[5] = {}; ///< by QueuePart
    int waiting = 0;  ///< decisions and messages that wait for the network
    [[nodiscard]] int of(QueuePart one) const { return part[int(one)]; }
    /// Those with a mark or a decision of any kind.
    [[nodiscard]] int reviewed() const { return total - of(QueuePart::New); }
    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

struct QueueAnswer
{
    QList<RowId> ids;
    QSet<RowId> undecided; ///< those of them in QueuePart::New
    QueueCounts counts;    ///< of the role, whatever the filter hides
    int hidden = 0;        ///< of the part asked for, by the filter
    int unsorted = 0; ///< those that stand last, as what is sorted by is not told or not readable
};

/// A search kept under a name.
struct SavedView
{
    qint64 id = 0;
    RoleId role;
    QString name;
    QueueView view;
};

/// The applicants to a role as they are worked through: found on the worker, in SQL. What is
/// searched is drawn from the cached rows the first time a search needs it.
class Queue : public QObject
{
    Q_OBJECT
public:
    Queue(Worker& worker, Connection& reader);

    [[nodiscard]] QFuture<StoreResult<QueueAnswer>> find(const QueueQuery& query);
    /// How many a question finds, and nothing else.
    [[nodiscard]] QFuture<StoreResult<int>> count(const QueueQuery& query);
    [[nodiscard]] QFuture<StoreResult<QueueCounts>> counts(const RoleId& role);

    /// Saved views, in the order they were made.
    [[nodiscard]] QList<SavedView> views() const;
    [[nodiscard]] QFuture<StoreResult<qint64>> saveView(SavedView view); ///< id 0: a new one
    void removeView(qint64 id);

Q_SIGNALS:
    void viewsChanged();

private:
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
