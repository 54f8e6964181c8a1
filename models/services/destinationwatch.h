#pragma once

#include "services/session.h"

namespace agh {

/// Remembers every destination that the service ever showed for an agent and a rail, and says when
/// it shows another one.
class DestinationWatch : public QObject
{
    Q_OBJECT
public:
    explicit DestinationWatch(Session& session);

    /// Notes what an earlier version of the program had read, a few at a time.
    void start();
    void note(const Contract& contract);
    /// One that was paid to is known since it was paid.
    void note(const Contract& contract, const Settlement& settlement);
    [[nodiscard]] QList<SeenDestination> seen(const AgentId& agent, const Open<Rail>& rail) const;
    /// Something to look at before anything else: the contract's destination is not the one that
    /// its agent had before, or not what a draft of it names.
    [[nodiscard]] bool isChanged(const Contract& contract) const;

Q_SIGNALS:
    void changed(const agh::AgentId& agent, const QString& destination);

private:
    void noteSome(const QList<RowId>& contracts, qsizetype from);
    void noteOne(const Contract& contract, const Open<Rail>& rail, const QString& network,
                 const QString& destination, qint64 firstMs);
    Session& m_session;
};

} // namespace agh
