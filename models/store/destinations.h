#pragma once

#include "domain/paymentreview.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>

namespace agh {

/// Every destination that was ever seen for an agent and a rail, with when it was seen first and
/// last. Kept on this computer; read once, as it is asked for with every payment.
class Destinations : public QObject
{
    Q_OBJECT
public:
    Destinations(Worker& worker, Connection& reader);

    [[nodiscard]] QList<SeenDestination> of(const AgentId& agent, const Open<Rail>& rail) const;
    /// Notes it. True: it was not known before. Stands in the list at once.
    bool note(const SeenDestination& seen);

Q_SIGNALS:
    /// Not known before, and another one was.
    void changed(const agh::AgentId& agent, const QString& destination);

private:
    struct Key
    {
        QString agent, rail;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.agent, key.rail);
        }
    };
    Worker& m_worker;
    QHash<Key, QList<SeenDestination>> m_seen;
};

} // namespace agh
