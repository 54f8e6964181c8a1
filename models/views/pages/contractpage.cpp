#include "views/pages/contractpage.h"

#include "views/pages/panestate.h"
#include "views/text/markdown.h"

namespace agh {

ContractPage::ContractPage(AccountWork& work, Moment moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment(std::move(moment))
    , m_timeline(new TimelineList(this))
    , m_settlements(new SettlementsList(this))
    , m_state(new PageState([this] { refresh(); }, this))
{
    connect(&work.store().cache(), &Cache::changed, this, [this](const Scope& scope) {
        const bool mine = scope.kind == Scope::Kind::Contracts ||
                          (scope.kind == Scope::Kind::Settlements && scope.of == m_id.value);
        if (mine && !m_id.isEmpty())
            show();
    });
    connect(&work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope == Scope{Scope::Kind::Settlements, m_id.value})
            showState();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, &ContractPage::showState);
    connect(&work.session(), &Session::resumed, this, &ContractPage::refresh);
    showState();
}

void ContractPage::open(const ContractId& id)
{
    if (!(m_id == id)) {
        m_id = id;
        show();
    }
    refresh();
}

void ContractPage::refresh()
{
    if (!m_id.isEmpty())
        m_work.contracts().refreshContract(m_id);
}

void ContractPage::retranslate()
{
    // Words are made anew from the same values; the blocks of the terms hold none.
    show();
}

void ContractPage::show()
{
    Cache& cache = m_work.store().cache();
    const auto contract = m_id.isEmpty() ? std::nullopt : cache.contract(m_id);
    Facts facts;
    if (contract) {
        const QList<Settlement> settlements = cache.settlements(m_id);
        facts = factsOf(*contract, settlements, m_work.me(), m_moment);
        m_timeline->setStory(*contract, settlements, m_moment);
        m_settlements->setSettlements(settlements, m_moment);
    } else {
        m_timeline->setRows({});
        m_settlements->setRows({});
    }
    if (!(facts == m_facts)) {
        if (facts.termsSource != m_facts.termsSource)
            m_terms = markdown::variants(facts.termsSource);
        m_facts = facts;
        Q_EMIT changed();
    }
    showState();
}

void ContractPage::showState()
{
    if (m_id.isEmpty()) {
        PageState::Facts none;
        none.phase = PageState::Empty;
        none.emptyTitle = tr("No contract is open");
        none.emptyText = tr("Choose one in the list.");
        m_state->set(none);
        return;
    }
    PaneWords words;
    words.failedTitle = tr("The contract could not be loaded");
    words.emptyTitle = tr("The service does not have this contract any more");
    m_state->set(paneState(m_work.session(), {Scope::Kind::Settlements, m_id.value},
                           m_facts.present, false, words, m_moment));
}

} // namespace agh
