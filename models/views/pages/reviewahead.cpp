#include "views/pages/reviewahead.h"

namespace agh {

ReviewAhead::ReviewAhead(AccountWork& work, const ApplicantsList& list, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_list(list)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400); // leafing through reads nothing
    connect(&m_rest, &QTimer::timeout, this, &ReviewAhead::look);
}

void ReviewAhead::lookFrom(int row)
{
    m_row = row;
    if (row < 0)
        m_rest.stop();
    else
        m_rest.start();
}

void ReviewAhead::look()
{
    const int last = std::min(m_row + many, m_list.count() - 1);
    const bool online = m_work.session().isOnline() && !m_work.session().isSignInNeeded();
    for (int row = m_row + 1; row <= last; ++row) {
        const QModelIndex index = m_list.index(row);
        const ApplicationId id{index.data(ApplicantsList::ApplicationIdRole).toString()};
        if (!online || id.isEmpty() || m_read.contains(id))
            continue;
        m_read.insert(id);
        if (!m_work.store().cache().thread(id).checked)
            m_work.threads().refreshThread(id);
        const AgentId agent{index.data(ApplicantsList::AgentIdRole).toString()};
        if (!agent.isEmpty() &&
            m_work.store().cache().info({Scope::Kind::Reviews, agent.value}).fetchedMs == 0)
            m_work.review().refreshReviews(agent);
    }
}

} // namespace agh
