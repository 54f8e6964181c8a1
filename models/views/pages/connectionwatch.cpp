#include "views/pages/connectionwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

Scope myRoles() { return {Scope::Kind::MyRoles, {}}; }

} // namespace

ConnectionWatch::ConnectionWatch(AccountWork& work, ConnectionState& state, Moment moment)
    : m_work(work)
    , m_state(state)
    , m_moment(std::move(moment))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &ConnectionWatch::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&work.session(), &Session::reachChanged, this, soon);
    connect(&work.session(), &Session::syncChanged, this, soon);
    connect(&work.session(), &Session::signInNeeded, this, soon);
    connect(&work.session(), &Session::resumed, this, soon);
    connect(&work.store().journal(), &Journal::changed, this, soon);
    connect(&state, &ConnectionState::tryNowAsked, this, &ConnectionWatch::tryNow);
    look();
}

void ConnectionWatch::tryNow()
{
    if (m_work.client().isOffline())
        m_work.setOffline(false); // the person chose to work offline, and now does not
    m_work.poller().refreshAll();
}

void ConnectionWatch::look() { m_state.set(facts()); }

QString ConnectionWatch::asOf() const
{
    qint64 ms = m_work.session().lastReachedMs();
    if (ms == 0)
        ms = m_work.store().cache().info(myRoles()).fetchedMs;
    return ms == 0 ? QString() : m_moment.briefWithTime(Timestamp::fromMs(ms));
}

ConnectionState::Facts ConnectionWatch::facts() const
{
    ConnectionState::Facts facts;
    const QList<JournalEntry> open = m_work.store().journal().open();
    for (const JournalEntry& entry : open) {
        facts.waitingCount += entry.state == JournalState::Queued ? 1 : 0;
        facts.unknownCount += entry.state == JournalState::Unknown ? 1 : 0;
    }
    const Session& session = m_work.session();
    const QString time = asOf();
    QStringList parts;
    if (session.isSignInNeeded()) {
        facts.tone = ConnectionState::Bad;
        facts.word = ConnectionState::tr("Sign in again");
        parts.append(facts.word);
    } else if (!session.isOnline()) {
        facts.tone = ConnectionState::Waiting;
        facts.offline = true;
        facts.word = ConnectionState::tr("Offline");
        parts.append(facts.word);
        if (!time.isEmpty()) {
            //: %1: a time, such as 13:40
            parts.append(ConnectionState::tr("as of %1").arg(time));
        }
        //: %1: a time, such as 13:40
        facts.bannerText = time.isEmpty() ? ConnectionState::tr("Offline.")
                                          : ConnectionState::tr("Offline. As of %1.").arg(time);
    } else if (session.lastReachedMs() == 0) {
        facts.tone = ConnectionState::Waiting;
        facts.word = ConnectionState::tr("Checking");
        parts.append(facts.word);
    } else if (session.sync(myRoles()).phase == SyncState::Phase::Failed) {
        facts.tone = ConnectionState::Bad;
        facts.word = ConnectionState::tr("Not up to date");
        parts.append(facts.word);
        if (!time.isEmpty()) {
            //: %1: a time, such as 13:40
            parts.append(ConnectionState::tr("as of %1").arg(time));
        }
    } else {
        facts.tone = ConnectionState::Good;
        facts.word = ConnectionState::tr("Up to date");
        parts.append(facts.word);
        if (!time.isEmpty())
            parts.append(time);
    }
    if (facts.waitingCount > 0) {
        //: %n: messages and other writes that wait for the network
        parts.append(ConnectionState::tr("%n to send", nullptr, facts.waitingCount));
    }
    if (facts.unknownCount > 0) {
        //: %n: writes whose answer was lost
        parts.append(ConnectionState::tr("%n being looked up", nullptr, facts.unknownCount));
    }
    facts.text = parts.join(u" · "_s);
    return facts;
}

} // namespace agh
