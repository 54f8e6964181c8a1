#pragma once

#include "views/lists/difflistmodel.h"

#include <QCache>

namespace agh {

/// A list that holds ids and reads its rows when they are shown; of those it keeps the last few
/// hundred. A refresh compares the ids, reads the kept rows again and tells what differs.
class IdListModel : public agh::DiffListModel
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit IdListModel(QObject* parent = nullptr);

    /// A number for a query that is about to start; an answer with an older one comes too late.
    [[nodiscard]] quint64 newGeneration() { return ++m_generation; }
    /// The answer of the query with that number. False: too late, nothing was done.
    bool setIds(quint64 generation, QList<Key> ids);
    /// The same where the rows themselves are known to be as they were.
    bool placeIds(quint64 generation, QList<Key> ids);
    /// Reads again those of these rows that were shown.
    void refreshRows(const QList<Key>& ids);
    /// All that were shown: after a change of language, time zone or day.
    void refreshRows();

protected:
    [[nodiscard]] const Row& row(const Key& key) const final;
    /// Reads one row from the store: quick, on the GUI thread. Empty: not there any more.
    [[nodiscard]] virtual Row readRow(const Key& key) const = 0;

private:
    static constexpr int keptRows = 512; // several screens; a delegate's row must not fall out
    quint64 m_generation = 0;
    mutable QCache<Key, Row> m_rows{keptRows};
};

} // namespace agh
