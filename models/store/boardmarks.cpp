#include "store/boardstore.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the person marked and saved.
namespace agh {
namespace {

QString plain(const std::optional<Decimal>& amount)
{
    return amount ? QString::fromLatin1(amount->toPlain()) : QString();
}

std::optional<Decimal> amountOf(const QString& text)
{
    return text.isEmpty() ? std::nullopt : Decimal::parse(text.toLatin1());
}

QByteArray bytesOf(const SavedSearch& search)
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const BoardFilter& filter = search.filter;
    stream << search.typed << filter.rails << filter.schedules << filter.posterKinds
           << filter.currency << plain(filter.least) << plain(filter.most) << filter.skills
           << qint32(filter.withinDays) << filter.notApplied << filter.payable
           << qint32(search.sort);
    return out;
}

void read(const QByteArray& bytes, SavedSearch& search)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    BoardFilter& filter = search.filter;
    QString least, most;
    qint32 sort = 0, days = 0;
    stream >> search.typed >> filter.rails >> filter.schedules >> filter.posterKinds >>
        filter.currency >> least >> most >> filter.skills >> days >> filter.notApplied >>
        filter.payable >> sort;
    filter.withinDays = days;
    filter.least = amountOf(least);
    filter.most = amountOf(most);
    search.sort = BoardAsk::Sort(std::clamp(sort, 0, int(BoardAsk::Sort::Match)));
}

} // namespace

void BoardStore::readMarks()
{
    (void)m_reader->each(u"SELECT role, starred, hidden, viewed FROM work.board_marks"_s, {},
                         [&](const QSqlQuery& row) {
                             m_marks.insert(row.value(0).toString(),
                                            {row.value(1).toBool(), row.value(2).toBool(),
                                             row.value(3).toLongLong()});
                         });
    (void)m_reader->each(
        u"SELECT id, name, ask, looked, notify, told FROM work.board_searches ORDER BY id"_s, {},
        [&](const QSqlQuery& row) {
            SavedSearch one;
            one.id = row.value(0).toLongLong();
            one.name = row.value(1).toString();
            read(row.value(2).toByteArray(), one);
            one.lookedMs = row.value(3).toLongLong();
            one.notify = row.value(4).toBool();
            one.toldMs = row.value(5).toLongLong();
            m_searches.append(one);
        });
}

qint64 BoardStore::saveSearch(SavedSearch search)
{
    auto known = std::find_if(m_searches.begin(), m_searches.end(),
                              [&](const SavedSearch& one) { return one.id == search.id; });
    if (search.id == 0) {
        for (const SavedSearch& one : std::as_const(m_searches))
            search.id = std::max(search.id, one.id);
        ++search.id;
        m_searches.append(search);
    } else if (known == m_searches.end() || *known == search) {
        return search.id;
    } else {
        *known = search;
    }
    write(u"INSERT OR REPLACE INTO work.board_searches(id, name, ask, looked, notify, told) "
          "VALUES(?,?,?,?,?,?)"_s,
          {search.id, search.name, bytesOf(search), search.lookedMs, search.notify, search.toldMs});
    Q_EMIT searchesChanged();
    return search.id;
}

void BoardStore::removeSearch(qint64 id)
{
    if (m_searches.removeIf([id](const SavedSearch& one) { return one.id == id; }) == 0)
        return;
    write(u"DELETE FROM work.board_searches WHERE id=?"_s, {id});
    Q_EMIT searchesChanged();
}

} // namespace agh
