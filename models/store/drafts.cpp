#include "store/drafts.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int waitMs = 120;    // then the disk: together well under the 300 ms that may be lost
constexpr int againMs = 2'000; // after the disk did not take it

} // namespace

Drafts::Drafts(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts() { flush(); }

QString Drafts::load(const QString& kind, const QString& key) const
{
    const Name name{kind, key};
    if (const auto latest = m_latest.constFind(name); latest != m_latest.constEnd())
        return *latest;
    return m_reader
        .one(u"SELECT text FROM work.drafts WHERE kind=? AND key=? AND discarded=0"_s, {kind, key})
        .toString();
}

void Drafts::save(const QString& kind, const QString& key, const QString& text)
{
    if (load(kind, key) == text)
        return;
    const Name name{kind, key};
    m_latest.insert(name, text);
    m_waiting.insert(name, text);
    // Not started anew by each key: someone who never pauses is saved too.
    if (!m_timer.isActive() || m_timer.remainingTime() > waitMs)
        m_timer.start(waitMs);
    Q_EMIT changed(kind, key, text);
}

void Drafts::remove(const QString& kind, const QString& key, bool keep)
{
    if (keep)
        keepDiscarded(kind, key, load(kind, key));
    // Like a text of no characters, and as stubborn: a message that was sent must not stand there
    // again because the disk was full for a moment.
    const Name name{kind, key};
    m_latest.insert(name, QString());
    m_waiting.insert(name, QString());
    flush();
    Q_EMIT changed(kind, key, {});
}

void Drafts::write(const std::function<StoreResult<int>(Connection&)>& statement)
{
    m_worker.run(statement, Worker::Turn::First).then(this, [this](const StoreResult<int>&) {
        Q_EMIT discardedChanged();
    });
}

void Drafts::keepDiscarded(const QString& kind, const QString& key, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    write([kind, key, text, now = QDateTime::currentMSecsSinceEpoch()](Connection& connection) {
        // Two of one millisecond are two.
        return connection.run(
            u"INSERT INTO work.drafts(kind, key, discarded, text, updated) SELECT ?, ?, "
            "max(?, coalesce(1+(SELECT max(discarded) FROM work.drafts WHERE kind=? AND "
            "key=?),0)), "
            "CAST(? AS TEXT), ?"_s,
            {kind, key, now, kind, key, text.toUtf8(), now});
    });
}

QList<DiscardedDraft> Drafts::discarded(const QString& kind) const
{
    QList<DiscardedDraft> out;
    (void)m_reader.each(u"SELECT key, text, discarded FROM work.drafts WHERE kind=? AND "
                        "discarded>0 ORDER BY discarded DESC LIMIT 500"_s,
                        {kind}, [&](const QSqlQuery& row) {
                            out.append({kind, row.value(0).toString(), row.value(1).toString(),
                                        row.value(2).toLongLong()});
                        });
    return out;
}

void Drafts::restore(const DiscardedDraft& draft)
{
    keepDiscarded(draft.kind, draft.key, load(draft.kind, draft.key));
    save(draft.kind, draft.key, draft.text);
    flush(); // before the discarded one goes: a kill in between leaves two, not none
    erase(draft);
}

void Drafts::erase(const DiscardedDraft& draft)
{
    write([draft](Connection& connection) {
        return connection.run(u"DELETE FROM work.drafts WHERE kind=? AND key=? AND discarded=?"_s,
                              {draft.kind, draft.key, draft.discardedMs});
    });
}

bool Drafts::isSaved(const QString& kind, const QString& key) const
{
    return !m_waiting.contains({kind, key}) && m_writing.value({kind, key}) == 0;
}

void Drafts::flush()
{
    const QHash<Name, QString> waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const Name& name = it.key();
        const QString& text = it.value();
        ++m_writing[name];
        m_worker
            .run(
                [name, text](Connection& connection) {
                    if (text.isEmpty())
                        return connection.run(
                            u"DELETE FROM work.drafts WHERE kind=? AND key=? AND discarded=0"_s,
                            {name.first, name.second});
                    return connection.run(
                        u"INSERT INTO work.drafts(kind, key, discarded, text, updated) "
                        u"VALUES(?,?,0,CAST(? AS TEXT),?) "
                        "ON CONFLICT(kind, key, discarded) DO UPDATE SET text=excluded.text, updated=excluded.updated"_s,
                        {name.first, name.second, text.toUtf8(),
                         QDateTime::currentMSecsSinceEpoch()});
                },
                Worker::Turn::First)
            .then(this, [this, name, text](const StoreResult<int>& result) {
                if (--m_writing[name] == 0)
                    m_writing.remove(name);
                if (result) {
                    Q_EMIT saved(name.first, name.second);
                    return;
                }
                // Still what was typed, unless newer keys or the sending of it came meanwhile.
                if (m_latest.value(name) == text && !m_waiting.contains(name)) {
                    m_waiting.insert(name, text);
                    if (!m_timer.isActive())
                        m_timer.start(againMs);
                }
                Q_EMIT notSaved(name.first, name.second, result.error());
            });
    }
}

} // namespace agh
