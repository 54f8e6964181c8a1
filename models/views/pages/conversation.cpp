#include "views/pages/conversation.h"

#include "views/pages/panestate.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/messagenote.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int settleMs = 150; // leafing through the list reads nothing and marks nothing

} // namespace

Conversation::Conversation(AccountWork& work, Moment moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment(std::move(moment))
    , m_thread(new ThreadModel(m_moment, this))
    , m_composer(new Composer(work, this))
    , m_state(new PageState([this] { refresh(); }, this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &Conversation::settle);
    m_thread->onRetry([this](qint64 id) { retry(id); });
    m_thread->onEdit([this](qint64 id) { edit(id); });
    m_thread->onDiscard([this](qint64 id) { discard(id); });
    listen();
    showState();
}

void Conversation::listen()
{
    Cache& cache = m_work.store().cache();
    connect(&cache, &Cache::changed, this, [this](const Scope& scope, const QList<qint64>& rows) {
        if (m_id.isEmpty() || scope.kind != Scope::Kind::Messages || scope.of != m_id.value)
            return;
        readPlaces();
        m_thread->changed(rows);
        show();
    });
    connect(&cache, &Cache::countsChanged, this, [this](const RoleId&, const ApplicationId& id) {
        if (id == m_id)
            show();
    });
    connect(&m_work.threads(), &ThreadService::outgoingChanged, this,
            [this](const ApplicationId& id) {
                if (id == m_id)
                    show();
            });
    connect(&m_work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope == Scope{Scope::Kind::Messages, m_id.value})
            showState();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&m_work.session(), signal, this, &Conversation::show);
}

void Conversation::open(const ApplicationId& id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_newFrom = id.isEmpty() ? -1 : m_work.store().cache().thread(id).readUntilMs;
    m_thread->mark(0);
    readPlaces();
    show();
    m_settle.start();
}

void Conversation::settle()
{
    if (m_watched)
        m_work.poller().setOpenThread(m_id);
    show();
    Q_EMIT settled();
}

void Conversation::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    // Another page may show one by now: it is left alone.
    if (!watched)
        m_work.poller().closeThread(m_id);
    m_settle.start();
}

void Conversation::refresh()
{
    if (m_id.isEmpty())
        return;
    m_work.threads().refreshThread(m_id);
    m_settle.start();
}

void Conversation::retranslate()
{
    m_thread->refresh();
    show();
    m_composer->retranslate();
}

Composer::Place Conversation::placeOf(const Application& application,
                                      const std::optional<Role>& role, bool gone)
{
    Composer::Place out;
    out.application = application.id;
    out.name = applicant::name(application);
    out.roleTitle = role ? display::line(role->title, 120) : QString();
    switch (applicant::status(application, gone)) {
    case ApplicantsList::Pending:
    case ApplicantsList::Accepted:
        out.open = true;
        break;
    case ApplicantsList::Declined:
        out.whyNot = tr("Declined. No more messages can be sent here.");
        break;
    case ApplicantsList::Withdrawn:
        out.whyNot = tr("Withdrawn. No more messages can be sent here.");
        break;
    case ApplicantsList::Unknown:
        out.whyNot = tr("No messages can be sent here.");
        break;
    }
    return out;
}

void Conversation::readPlaces()
{
    m_places = m_id.isEmpty() ? QList<MessagePlace>() : m_work.store().conversations().places(m_id);
}

void Conversation::show()
{
    ThreadModel::Facts facts;
    facts.me = m_work.me();
    if (!m_id.isEmpty()) {
        Cache& cache = m_work.store().cache();
        facts.places = m_places;
        facts.read = [&kept = m_work.store().conversations()](RowId row) {
            return kept.message(row);
        };
        facts.checked = cache.info({Scope::Kind::Messages, m_id.value}).fetchedMs > 0;
        facts.readUntilMs = m_newFrom;
        for (const OutgoingMessage& one : m_work.threads().outgoing(m_id)) {
            const MessageNote note = MessageNote::of(one);
            facts.pending.append({one.journalId, one.body, one.createdMs, note.state, note.reason});
        }
        if (m_watched && !m_settle.isActive() && !m_places.isEmpty() &&
            m_places.last().createdMs > cache.thread(m_id).readUntilMs)
            m_work.threads().markRead(m_id);
    }
    m_thread->set(facts);
    showState();
}

void Conversation::showState()
{
    PaneWords words;
    words.failedTitle = tr("The conversation could not be loaded");
    words.emptyTitle = tr("No messages yet");
    words.emptyText = tr("What you write here reaches the agent through the service.");
    m_state->set(paneState(m_work.session(), {Scope::Kind::Messages, m_id.value},
                           m_thread->messages() > 0, false, words, m_moment));
}

void Conversation::retry(qint64 journalId)
{
    // Asked for without the network, it waits for it.
    if (m_work.session().isOnline() && !m_work.session().isSignInNeeded())
        m_work.threads().retry(journalId);
    else
        m_work.gate().letWait(journalId);
}

QString Conversation::textOf(qint64 journalId) const
{
    for (const OutgoingMessage& one : m_work.threads().outgoing(m_id)) {
        if (one.journalId == journalId)
            return one.body;
    }
    return {};
}

void Conversation::edit(qint64 journalId)
{
    m_composer->takeBack(textOf(journalId));
    m_work.threads().discard(journalId);
    m_composer->requestFocus();
}

void Conversation::discard(qint64 journalId)
{
    m_work.store().drafts().keepDiscarded(u"message"_s, m_id.value, textOf(journalId));
    m_work.threads().discard(journalId);
}

} // namespace agh
