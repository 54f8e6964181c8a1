#include "views/pages/applicantpage.h"

#include "views/pages/panestate.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/markdown.h"

namespace agh {
namespace {

constexpr int settleMs = 150; // leafing through the list reads nothing and marks nothing

ThreadModel::State shown(OutgoingMessage::State state)
{
    switch (state) {
    case OutgoingMessage::State::Sending:
        return ThreadModel::Sending;
    case OutgoingMessage::State::Waiting:
        return ThreadModel::Waiting;
    case OutgoingMessage::State::Unknown:
        return ThreadModel::Unknown;
    case OutgoingMessage::State::Refused:
        return ThreadModel::Refused;
    case OutgoingMessage::State::NotDone:
        break;
    }
    return ThreadModel::NotDone;
}

} // namespace

ApplicantPage::ApplicantPage(AccountWork& work, const Moment& moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment(moment)
    , m_reviews(new ReviewsList(this))
    , m_thread(new ThreadModel(moment, this))
    , m_composer(new Composer(work, this))
    , m_state(new PageState([this] { refresh(); }, this))
    , m_threadState(new PageState([this] { refresh(); }, this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ApplicantPage::settle);
    m_thread->onRetry([this](qint64 id) {
        // Asked for without the network, it waits for it.
        if (m_work.session().isOnline() && !m_work.session().isSignInNeeded())
            m_work.threads().retry(id);
        else
            m_work.gate().letWait(id);
    });
    m_thread->onDiscard([this](qint64 id) { takeBack(id); });
    listen();
    showStates();
}

void ApplicantPage::listen()
{
    connect(&m_work.store().cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows) {
                using Kind = Scope::Kind;
                const bool role = scope.kind == Kind::MyRoles || scope.kind == Kind::Board;
                if (m_id.isEmpty())
                    return;
                if (scope.kind == Kind::Messages && scope.of == m_id.value)
                    showThread();
                else if (scope.kind == Kind::Reviews && scope.of == m_facts.agentId)
                    showReviews();
                else if (role || scope.kind == Kind::Contracts ||
                         (scope.kind == Kind::Applicants && scope.of == m_role.value))
                    show();
                Q_UNUSED(rows)
            });
    connect(&m_work.store().cache(), &Cache::countsChanged, this,
            [this](const RoleId&, const ApplicationId& id) {
                if (id == m_id)
                    showThread();
            });
    connect(&m_work.review(), &ReviewService::decisionChanged, this,
            [this](const ApplicationId& id) {
                if (id == m_id)
                    show();
            });
    connect(&m_work.threads(), &ThreadService::outgoingChanged, this,
            [this](const ApplicationId& id) {
                if (id == m_id)
                    showThread();
            });
    connect(&m_work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope.of == m_id.value || scope.of == m_role.value)
            showStates();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed}) {
        connect(&m_work.session(), signal, this, [this] {
            showStates();
            showThread();
        });
    }
}

void ApplicantPage::open(const ApplicationId& id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_newFrom = id.isEmpty() ? -1 : m_work.store().cache().thread(id).readUntilMs;
    m_deciding = false;
    show();
    showThread();
    showReviews();
    m_settle.start();
}

void ApplicantPage::settle()
{
    m_work.poller().setOpenThread(m_watched ? m_id : ApplicationId());
    if (m_id.isEmpty() || !m_facts.present)
        return;
    if (m_watched)
        m_work.store().marks().setOpened(m_id, m_moment.nowMs());
    const AgentId agent{m_facts.agentId};
    if (!agent.isEmpty() && m_watched && !m_reviewsRead.contains(agent)) {
        m_reviewsRead.insert(agent);
        m_work.review().refreshReviews(agent);
    }
    showThread();
}

void ApplicantPage::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    m_settle.start();
}

void ApplicantPage::setDeciding(bool deciding)
{
    m_deciding = deciding;
    show();
}

void ApplicantPage::refresh()
{
    if (m_id.isEmpty())
        return;
    m_work.review().refreshApplication(m_id);
    m_work.threads().refreshThread(m_id);
    m_reviewsRead.remove(AgentId{m_facts.agentId});
    m_settle.start();
}

void ApplicantPage::retranslate()
{
    show();
    showThread();
    showReviews();
    m_composer->retranslate();
}

void ApplicantPage::addDecision(Facts& facts, const Application& application) const
{
    if (facts.contractId.isEmpty())
        facts.contractId = m_work.store().cache().contractFor(application.id).value;
    using Kind = DecisionState::Kind;
    const DecisionState decision = m_work.review().decision(application.id);
    const bool open = decision.kind == Kind::None || decision.kind == Kind::Refused ||
                      decision.kind == Kind::NotDone || decision.kind == Kind::NotSent;
    if (facts.whyNot.isEmpty() && (m_deciding || !open)) {
        facts.canAccept = facts.canDecline = false;
        facts.whyNot = decision.kind == Kind::Unknown
                           ? tr("A decision is under way; what became of it is being looked up.")
                           : tr("A decision is under way.");
    }
}

void ApplicantPage::show()
{
    Cache& cache = m_work.store().cache();
    const auto application = m_id.isEmpty() ? std::nullopt : cache.application(m_id);
    Facts facts;
    Composer::Place place;
    if (application) {
        m_role = application->roleId;
        m_gone = cache.isGone(m_id);
        const auto role = cache.role(m_role);
        facts = factsOf(*application, role ? role : application->role, m_gone, m_moment);
        addDecision(facts, *application);
        place.application = m_id;
        place.name = facts.name;
        place.roleTitle = role ? display::line(role->title, 120) : QString();
        place.open =
            facts.status == ApplicantsList::Pending || facts.status == ApplicantsList::Accepted;
    }
    if (!(facts == m_facts)) {
        if (facts.letterSource != m_facts.letterSource)
            m_letter = markdown::variants(facts.letterSource);
        m_facts = facts;
        Q_EMIT changed();
    }
    if (application && !place.open)
        place.whyNot = placeWhyNot();
    m_composer->setPlace(place);
    showNote();
    showStates();
}

QString ApplicantPage::placeWhyNot() const
{
    switch (m_facts.status) {
    case ApplicantsList::Declined:
        return tr("Declined. No more messages can be sent here.");
    case ApplicantsList::Withdrawn:
        return tr("Withdrawn. No more messages can be sent here.");
    default:
        return tr("No messages can be sent here.");
    }
}

void ApplicantPage::showNote()
{
    const DecisionNote note =
        m_id.isEmpty() ? DecisionNote() : DecisionNote::of(m_work.review().decision(m_id));
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT noteChanged();
}

void ApplicantPage::showThread()
{
    ThreadModel::Facts facts;
    facts.me = m_work.me();
    if (!m_id.isEmpty()) {
        Cache& cache = m_work.store().cache();
        facts.messages = cache.messages(m_id);
        facts.checked = cache.info({Scope::Kind::Messages, m_id.value}).fetchedMs > 0;
        facts.readUntilMs = m_newFrom;
        for (const OutgoingMessage& one : m_work.threads().outgoing(m_id)) {
            const bool hasReason = one.state == OutgoingMessage::State::Refused ||
                                   (one.state == OutgoingMessage::State::NotDone &&
                                    one.error.kind == ApiError::Kind::Offline);
            const QString reason =
                hasReason ? ErrorTexts::of(one.error, ErrorTexts::About::Message).happened
                          : QString();
            facts.pending.append({one.journalId, one.body, one.createdMs,
                                  hasReason ? ThreadModel::Refused : shown(one.state), reason});
        }
        if (m_watched && !m_settle.isActive() && !facts.messages.isEmpty() &&
            facts.messages.last().createdAt.ms() > cache.thread(m_id).readUntilMs)
            m_work.threads().markRead(m_id);
    }
    m_thread->set(facts);
    showStates();
}

void ApplicantPage::showReviews()
{
    m_reviews->setReviews(m_facts.agentId.isEmpty()
                              ? QList<Review>()
                              : m_work.store().cache().reviews(m_facts.agentId),
                          m_moment);
}

void ApplicantPage::showStates()
{
    PaneWords words;
    words.failedTitle = tr("The application could not be loaded");
    words.emptyTitle = tr("No applicant chosen");
    words.emptyText = tr("Choose one from the list.");
    PageState::Facts state = paneState(m_work.session(), {Scope::Kind::Applicants, m_role.value},
                                       m_facts.present, false, words, m_moment);
    if (m_id.isEmpty()) {
        state = {};
        state.phase = PageState::Empty;
        state.emptyTitle = words.emptyTitle;
        state.emptyText = words.emptyText;
    }
    m_state->set(state);
    PaneWords thread;
    thread.failedTitle = tr("The conversation could not be loaded");
    thread.emptyTitle = tr("No messages yet");
    thread.emptyText = tr("What you write here reaches the agent through the service.");
    m_threadState->set(paneState(m_work.session(), {Scope::Kind::Messages, m_id.value},
                                 m_thread->messages() > 0, false, thread, m_moment));
}

void ApplicantPage::takeBack(qint64 journalId)
{
    for (const OutgoingMessage& one : m_work.threads().outgoing(m_id)) {
        if (one.journalId == journalId)
            m_composer->takeBack(one.body);
    }
    m_work.threads().discard(journalId);
}

QVariantList ApplicantPage::rails() const
{
    QVariantList out;
    for (const RailState& rail : m_facts.rails)
        out.append(QVariant::fromValue(rail));
    return out;
}

} // namespace agh
