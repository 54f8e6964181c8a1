#include "views/pages/pagestate.h"

namespace agh {

PageState::PageState(std::function<void()> retry, QObject* parent)
    : QObject(parent)
    , m_retry(std::move(retry))
{}

void PageState::set(const Facts& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    Q_EMIT changed();
}

void PageState::retry()
{
    if (m_retry)
        m_retry();
}

} // namespace agh
