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
}

void Drafts::remove(const QString& kind, const QString& key, bool keep)
{
    const Name name{kind, key};
    m_latest.insert(name, QString());
    if (!keep) {
        // Like a text of no characters, and as stubborn: a message that was sent must not stand
        // there again because the disk was full for a moment.
        m_waiting.insert(name, QString());
        flush();
        return;
    }
    m_waiting.remove(name);
    const QString sql =
        u"UPDATE OR REPLACE work.drafts SET discarded=? WHERE kind=? AND key=? AND discarded=0"_s;
    (void)m_worker.run(
        [sql, kind, key, now = QDateTime::currentMSecsSinceEpoch()](Connection& connection) {
            return connection.run(sql, {now, kind, key});
        },
        Worker::Turn::First);
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
