#include "views/pages/selection.h"

namespace agh {

Selection::Selection(QObject* parent)
    : QObject(parent)
{}

QString Selection::text() const
{
    //: How many applicants are marked
    return m_ids.isEmpty() ? QString() : tr("%n marked", nullptr, count());
}

void Selection::toggle(const ApplicationId& id)
{
    if (id.isEmpty())
        return;
    if (!m_ids.removeOne(id))
        m_ids.append(id);
    Q_EMIT changed({id});
}

void Selection::set(const QList<ApplicationId>& ids)
{
    QList<ApplicationId> moved;
    for (const ApplicationId& id : ids) {
        if (!m_ids.contains(id))
            moved.append(id);
    }
    for (const ApplicationId& id : std::as_const(m_ids)) {
        if (!ids.contains(id))
            moved.append(id);
    }
    m_ids = ids;
    if (!moved.isEmpty())
        Q_EMIT changed(moved);
}

void Selection::remove(const ApplicationId& id)
{
    if (m_ids.removeOne(id))
        Q_EMIT changed({id});
}

bool Selection::clear()
{
    const bool any = !m_ids.isEmpty();
    set({});
    return any;
}

} // namespace agh
