#include "views/pages/applicantpage.h"

#include "views/pages/panestate.h"
#include "views/text/elsewhere.h"
#include "views/text/markdown.h"

namespace agh {
ApplicantPage::ApplicantPage(AccountWork& work, const Moment& moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment(moment)
    , m_reviews(new ReviewsList(this))
    , m_story(new ApplicantStory(work, moment, this))
    , m_conversation(new Conversation(work, moment, this))
    , m_state(new PageState([this] { refresh(); }, this))
{
    connect(m_conversation, &Conversation::settled, this, &ApplicantPage::settle);
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
                if (scope.kind == Kind::Reviews && scope.of == m_facts.agentId)
                    showReviews();
                else if (role || scope.kind == Kind::Contracts ||
                         (scope.kind == Kind::Applicants && scope.of == m_role.value))
                    show();
                Q_UNUSED(rows)
            });
    connect(&m_work.review(), &ReviewService::decisionChanged, this,
            [this](const ApplicationId& id) {
                if (id == m_id)
                    show();
            });
    connect(&m_work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope.of == m_role.value)
            showStates();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&m_work.session(), signal, this, &ApplicantPage::showStates);
}

void ApplicantPage::open(const ApplicationId& id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_deciding = false;
    show();
    m_conversation->open(id);
    m_story->open(id);
    showReviews();
}

void ApplicantPage::settle()
{
    if (m_id.isEmpty() || !m_facts.present || !m_conversation->isWatched())
        return;
    m_work.store().marks().setOpened(m_id, m_moment.nowMs());
    const AgentId agent{m_facts.agentId};
    if (!agent.isEmpty() && !m_reviewsRead.contains(agent)) {
        m_reviewsRead.insert(agent);
        m_work.review().refreshReviews(agent);
    }
}

void ApplicantPage::setWatched(bool watched) { m_conversation->setWatched(watched); }

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
    m_reviewsRead.remove(AgentId{m_facts.agentId});
    m_conversation->refresh();
}

void ApplicantPage::retranslate()
{
    show();
    showReviews();
    m_story->retranslate();
    m_conversation->retranslate();
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
        place = Conversation::placeOf(*application, role, m_gone);
    }
    if (!(facts == m_facts)) {
        if (facts.letterSource != m_facts.letterSource)
            m_letter = markdown::variants(facts.letterSource);
        m_facts = facts;
        Q_EMIT changed();
    }
    composer()->setPlace(place);
    showNote();
    showStates();
}

void ApplicantPage::showNote()
{
    DecisionNote note =
        m_id.isEmpty() ? DecisionNote() : DecisionNote::of(m_work.review().decision(m_id));
    const auto application = m_id.isEmpty() || !note.text.isEmpty()
                                 ? std::nullopt
                                 : m_work.store().cache().application(m_id);
    if (application) {
        note.text = Elsewhere::of(*application, m_gone, m_work.store().cache().role(m_role),
                                  m_work.review().isDecidedHere(*application))
                        .sentence;
    }
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT noteChanged();
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
}

QVariantList ApplicantPage::rails() const
{
    QVariantList out;
    for (const RailState& rail : m_facts.rails)
        out.append(QVariant::fromValue(rail));
    return out;
}

} // namespace agh
