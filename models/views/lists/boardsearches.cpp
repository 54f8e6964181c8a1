#include "views/lists/boardsearches.h"

#include "views/text/displayguard.h"

#include <QLocale>

#include <algorithm>

namespace agh {

BoardSearches::BoardSearches(Make make, QObject* parent)
    : RowListModel(parent)
    , m_make(std::move(make))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250); // numbers at the side, after what one looks at
    connect(&m_soon, &QTimer::timeout, this, &BoardSearches::countAll);
}

void BoardSearches::setStore(BoardStore* store)
{
    m_store = store;
    m_counts.clear();
    m_current = 0;
    if (store) {
        connect(store, &BoardStore::searchesChanged, this, [this] {
            show();
            countSoon();
        });
        connect(store, &BoardStore::changed, this, &BoardSearches::countSoon);
    }
    show();
    countSoon();
}

void BoardSearches::setCurrent(qint64 id)
{
    if (std::exchange(m_current, id) != id)
        show();
}

std::optional<SavedSearch> BoardSearches::find(qint64 id) const
{
    for (const SavedSearch& one : m_store ? m_store->searches() : QList<SavedSearch>()) {
        if (one.id == id)
            return one;
    }
    return {};
}

void BoardSearches::countAll()
{
    if (!m_store)
        return;
    for (const SavedSearch& search : m_store->searches()) {
        BoardAsk ask = m_make(search);
        ask.cameAfterMs = search.lookedMs;
        m_store->ask(ask).then(
            this, [this, search, store = m_store](const StoreResult<BoardAnswer>& answer) {
                if (answer && store == m_store)
                    counted(search, answer->fresh);
            });
    }
}

void BoardSearches::counted(const SavedSearch& search, int fresh)
{
    const int before = m_counts.value(search.id, 0);
    m_counts.insert(search.id, fresh);
    if (fresh > before && search.notify && search.id != m_current)
        Q_EMIT news(search.id, search.name, fresh);
    if (fresh != before)
        show();
}

void BoardSearches::show()
{
    QList<std::pair<Key, Row>> rows;
    for (const SavedSearch& one : m_store ? m_store->searches() : QList<SavedSearch>()) {
        const int fresh = m_counts.value(one.id, 0);
        const QString name = display::line(one.name, 80);
        //: For the screen reader: roles that a saved search finds and that are new
        const QString said =
            fresh > 0 ? name + QStringLiteral(", ") + tr("%n new", nullptr, fresh) : name;
        rows.append(
            {QString::number(one.id),
             {QString::number(one.id), name, fresh > 0 ? QLocale().toString(fresh) : QString(),
              one.notify, one.id == m_current, said}});
    }
    setRows(rows);
}

QHash<int, QByteArray> BoardSearches::roleNames() const
{
    return {{SearchIdRole, "searchId"}, {NameRole, "name"},
            {NumberRole, "number"},     {NotifyRole, "notify"},
            {CurrentRole, "current"},   {AccessibleTextRole, "accessibleText"}};
}

void BoardSearches::remove(const QString& searchId)
{
    if (m_store)
        m_store->removeSearch(searchId.toLongLong());
}

void BoardSearches::toggleNotify(const QString& searchId)
{
    auto search = find(searchId.toLongLong());
    if (!search)
        return;
    search->notify = !search->notify;
    m_store->saveSearch(*search);
}

} // namespace agh
