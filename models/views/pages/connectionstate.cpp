#include "views/pages/connectionstate.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

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

QString ConnectionState::lineText() const
{
    return text().split(u" · "_s).replaceInStrings(u" "_s, u"\u00a0"_s).join(u"\u00a0· "_s);
}

void ConnectionState::tryNow() { Q_EMIT tryNowAsked(); }

} // namespace agh
