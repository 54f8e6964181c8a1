#include "views/pages/contractspage.h"

#include "views/pages/panestate.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const Scope contractsScope{Scope::Kind::Contracts, {}};
constexpr int soonMs = 15; // changes that come in one burst make one search

} // namespace

ContractsPage::ContractsPage(AccountWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment([&work] { return work.clock().nowMs(); })
    , m_day([&work] { return work.clock().nowMs(); })
    , m_contracts(new ContractsList(work.store().cache(), work.me(), m_moment, this))
    , m_state(new PageState([this] { refresh(); }, this))
    , m_contract(new ContractPage(work, m_moment, this))
{
    m_querySoon.setSingleShot(true);
    m_querySoon.setInterval(soonMs);
    connect(&m_querySoon, &QTimer::timeout, this, &ContractsPage::query);
    connect(&work.store().cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows) {
                if (scope.kind != Scope::Kind::Contracts)
                    return;
                QList<DiffListModel::Key> keys;
                for (const RowId row : rows)
                    keys.append(ContractsList::keyOf(row));
                m_contracts->refreshRows(keys);
                m_querySoon.start();
            });
    connect(&work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope == contractsScope)
            showState();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, &ContractsPage::showState);
    connect(&m_day, &DayTurn::turned, this, &ContractsPage::retranslate);
    setCurrent({work.store().marks().view(u"contracts/current"_s)});
    showState();
    query();
}

void ContractsPage::query()
{
    m_work.store().cache().contractIds().then(
        this,
        [this, generation = m_contracts->newGeneration()](const StoreResult<QList<RowId>>& rows) {
            QList<DiffListModel::Key> keys;
            for (const RowId row : rows.value_or(QList<RowId>()))
                keys.append(ContractsList::keyOf(row));
            if (!rows || !m_contracts->setIds(generation, std::move(keys)))
                return;
            findIndex();
            showState();
        });
}

void ContractsPage::showState()
{
    PaneWords words;
    words.failedTitle = tr("Contracts could not be loaded");
    words.emptyTitle = tr("No contract yet");
    words.emptyText = tr("A contract is made when an application is accepted.");
    m_state->set(paneState(m_work.session(), contractsScope, m_contracts->count() > 0, false, words,
                           m_moment));
}

void ContractsPage::setCurrent(const ContractId& id)
{
    if (m_current == id)
        return;
    m_current = id;
    m_work.store().marks().setView(u"contracts/current"_s, id.value);
    m_contract->open(id);
    findIndex();
    Q_EMIT currentChanged();
}

void ContractsPage::findIndex()
{
    const RowId row = m_current.isEmpty() ? 0 : m_work.store().cache().rowOf(m_current);
    m_index = row == 0 ? -1 : m_contracts->rowOf(ContractsList::keyOf(row));
    Q_EMIT currentChanged();
}

void ContractsPage::openContract(const QString& contractId)
{
    if (m_current.value == contractId)
        m_contract->refresh();
    else
        setCurrent({contractId});
}

void ContractsPage::select(int row)
{
    if (row < 0 || row >= m_contracts->count()) {
        setCurrent({});
        return;
    }
    const auto contract =
        m_work.store().cache().contract(ContractsList::rowIdOf(m_contracts->keyAt(row)));
    if (contract)
        setCurrent(contract->id);
}

void ContractsPage::next()
{
    if (canNext())
        select(m_index + 1);
}

void ContractsPage::previous()
{
    if (canPrevious())
        select(m_index - 1);
}

void ContractsPage::refresh()
{
    m_work.contracts().refreshContracts(true);
    m_contract->refresh();
}

void ContractsPage::retranslate()
{
    m_contracts->refreshRows();
    m_contract->retranslate();
    showState();
}

} // namespace agh
