#include "store/destinations.h"

#include "domain/networks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qint64 againAfterMs = 3'600'000; // "last seen" is written down once an hour

} // namespace

Destinations::Destinations(Worker& worker, Connection& reader)
    : m_worker(worker)
{
    (void)reader.each(
        u"SELECT agent, rail, network, destination, first, last FROM work.destinations "
        "ORDER BY first"_s,
        {}, [this](const QSqlQuery& row) {
            SeenDestination one;
            one.agent.value = row.value(0).toString();
            one.rail = Open<Rail>::fromText(row.value(1).toString());
            one.network = row.value(2).toString();
            one.destination = row.value(3).toString();
            one.firstMs = row.value(4).toLongLong();
            one.lastMs = row.value(5).toLongLong();
            m_seen[{one.agent.value, one.rail.text()}].append(one);
        });
}

QList<SeenDestination> Destinations::of(const AgentId& agent, const Open<Rail>& rail) const
{
    return m_seen.value({agent.value, rail.text()});
}

bool Destinations::note(const SeenDestination& given)
{
    if (given.agent.isEmpty() || given.destination.isEmpty() || !given.rail.isTold())
        return false;
    SeenDestination seen = given;
    seen.network = networks::canonical(given.network);
    if (seen.network.isNull())
        seen.network = u""_s;
    QList<SeenDestination>& known = m_seen[{seen.agent.value, seen.rail.text()}];
    const auto found = std::find_if(known.begin(), known.end(), [&](const SeenDestination& one) {
        return one.network == seen.network && sameDestination(one.destination, seen.destination);
    });
    const bool isNew = found == known.end();
    const bool hadOthers = !known.isEmpty();
    if (isNew) {
        known.append(seen);
    } else {
        seen.destination = found->destination; // in the form it was first seen in
        const bool older = seen.firstMs < found->firstMs;
        if (!older && seen.lastMs < found->lastMs + againAfterMs)
            return false;
        found->firstMs = std::min(found->firstMs, seen.firstMs);
        found->lastMs = std::max(found->lastMs, seen.lastMs);
    }
    (void)m_worker.run([seen](Connection& connection) {
        return connection.run(
            u"INSERT INTO work.destinations(agent, rail, network, destination, first, last) "
            "VALUES(?,?,?,?,?,?) ON CONFLICT(agent, rail, network, destination) DO UPDATE SET "
            "first=min(first, excluded.first), last=max(last, excluded.last)"_s,
            {seen.agent.value, seen.rail.text(), seen.network, seen.destination, seen.firstMs,
             seen.lastMs});
    });
    if (isNew && hadOthers)
        Q_EMIT changed(seen.agent, seen.destination);
    return isNew;
}

} // namespace agh
