#include "views/pages/connectionstate.h"

namespace agh {

ConnectionState::ConnectionState(QObject* parent)
    : QObject(parent)
{}

void ConnectionState::set(const Facts& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    Q_EMIT changed();
}

void ConnectionState::tryNow() { Q_EMIT tryNowAsked(); }

} // namespace agh
