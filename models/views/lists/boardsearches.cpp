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
        ask.untoldAfterMs = std::max(search.lookedMs, search.toldMs);
        m_store->ask(ask).then(
            this, [this, search, store = m_store](const StoreResult<BoardAnswer>& answer) {
                if (answer && store == m_store)
                    counted(search.id, *answer);
            });
    }
}

void BoardSearches::counted(qint64 id, const BoardAnswer& answer)
{
    auto search = find(id);
    if (!search)
        return;
    const int before = m_counts.value(id, 0);
    m_counts.insert(id, answer.fresh);
    if (answer.fresh != before)
        show();
    // Two countings may have been under way.
    const bool told = answer.untold == 0 || answer.newestMs <= search->toldMs;
    if (told || !search->notify || (m_looking && id == m_current))
        return;
    // Kept, so that a start does not tell the same again.
    search->toldMs = answer.newestMs;
    m_store->saveSearch(*search);
    Q_EMIT news(id, search->name, answer.fresh);
}

bool BoardSearches::wantsNews() const
{
    const QList<SavedSearch> all = m_store ? m_store->searches() : QList<SavedSearch>();
    return std::any_of(all.begin(), all.end(), [](const SavedSearch& one) { return one.notify; });
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
            {CurrentRole, "opened"},    {AccessibleTextRole, "accessibleText"}};
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
    if (search->notify) // of what comes from now on
        search->toldMs = std::max(search->toldMs, m_make(*search).nowMs);
    m_store->saveSearch(*search);
}

} // namespace agh
