#include "services/inbox.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

// Changes that come in one burst make one reading; while a list of thousands is being read from
// the service, not one a page.
constexpr int soonMs = 15, quietMs = 150;
constexpr qint64 longestSleepMs = 60'000; // a computer that slept looks at its clock

} // namespace

Inbox::Inbox(Session& session)
    : m_session(session)
{
    m_soon.setSingleShot(true);
    m_wake.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Inbox::look);
    connect(&m_wake, &QTimer::timeout, this, &Inbox::look);
    Cache& cache = session.cache();
    connect(&cache, &Cache::changed, this, [this](const Scope& scope) {
        using Kind = Scope::Kind;
        if (scope.kind == Kind::Messages || scope.kind == Kind::Applicants ||
            scope.kind == Kind::MyApplications)
            soon();
    });
    connect(&cache, &Cache::countsChanged, this, &Inbox::soon);
    connect(&session.journal(), &Journal::changed, this, &Inbox::soon);
    connect(&session.store().drafts(), &Drafts::saved, this, &Inbox::noteDraft);
    connect(&session.store().conversations(), &Conversations::restingChanged, this, &Inbox::soon);
    look();
}

/// While somebody types, only one row says something new.
void Inbox::noteDraft(const QString& kind, const QString& key)
{
    const RowId row = m_session.cache().rowOf(ApplicationId{key});
    if (kind != "message"_L1 || row == 0)
        return;
    const bool there = !m_session.store().drafts().load(kind, key).isEmpty();
    if (there && line(row).draft)
        Q_EMIT changed({row});
    else
        soon();
}

void Inbox::soon()
{
    if (!m_soon.isActive())
        m_soon.start(m_sinceLook.isValid() && m_sinceLook.elapsed() < quietMs ? quietMs : soonMs);
}

void Inbox::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_sinceLook.start();
    m_session.store()
        .conversations()
        .lines(m_session.nowMs())
        .then(this, [this](StoreResult<QList<ThreadLine>> lines) {
            m_looking = false;
            if (lines)
                take(std::move(*lines));
            if (std::exchange(m_again, false))
                soon();
        });
}

void Inbox::take(QList<ThreadLine> lines)
{
    QList<qint64> rows;
    QHash<RowId, qsizetype> places;
    places.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        places.insert(lines[i].row, i);
        const auto before = m_places.constFind(lines[i].row);
        if (before == m_places.constEnd() || !(m_lines[*before] == lines[i]))
            rows.append(lines[i].row);
    }
    for (const ThreadLine& line : std::as_const(m_lines)) {
        if (!places.contains(line.row))
            rows.append(line.row);
    }
    m_lines = std::move(lines);
    m_places = std::move(places);
    const bool first = !std::exchange(m_read, true);
    const InboxCounts counts = count(m_lines);
    const bool counted = counts != m_counts;
    m_counts = counts;
    wakeUp();
    if (first || !rows.isEmpty())
        Q_EMIT changed(rows);
    if (first || counted)
        Q_EMIT countsChanged();
}

/// When the next one is to come back.
void Inbox::wakeUp()
{
    qint64 next = 0;
    for (const ThreadLine& line : std::as_const(m_lines)) {
        if (line.resting && line.remindMs > 0 && (next == 0 || line.remindMs < next))
            next = line.remindMs;
    }
    if (next == 0)
        m_wake.stop();
    else
        m_wake.start(int(std::clamp(next - m_session.nowMs(), qint64(10), longestSleepMs)));
}

InboxCounts Inbox::count(const QList<ThreadLine>& lines)
{
    InboxCounts out;
    for (const ThreadLine& line : lines) {
        out.drafts += line.draft ? 1 : 0;
        if (line.resting) {
            ++out.resting;
            continue;
        }
        ++out.all;
        out.unread += line.unread;
        out.unreadThreads += line.unread > 0 ? 1 : 0;
        out.forMe += line.waitsForMe() ? 1 : 0;
        out.forThem += line.waitsForThem() ? 1 : 0;
    }
    return out;
}

ThreadLine Inbox::line(RowId row) const
{
    const auto place = m_places.constFind(row);
    return place == m_places.constEnd() ? ThreadLine() : m_lines[*place];
}

void Inbox::done(const ApplicationId& id) { remind(id, 0); }

void Inbox::remind(const ApplicationId& id, qint64 atMs)
{
    // News is what comes after what is known here now, seen or not.
    const ThreadLine known = line(m_session.cache().rowOf(id));
    restore(id, Resting{std::max(known.theirsMs, qint64(0)), atMs});
}

void Inbox::takeUp(const ApplicationId& id) { m_session.store().conversations().takeUp(id); }

void Inbox::restore(const ApplicationId& id, const std::optional<Resting>& before)
{
    if (before)
        m_session.store().conversations().putAside(id, *before);
    else
        takeUp(id);
}

std::optional<Resting> Inbox::resting(const ApplicationId& id) const
{
    return m_session.store().conversations().resting(id);
}

} // namespace agh
