#pragma once

#include "services/writegate.h"

#include <QTimer>

namespace agh {

/// What reading said about a write whose answer was lost.
struct Lookup
{
    enum class Kind { Done, NotThere, Refused, CannotRead };
    Kind kind = Kind::CannotRead;
    QString remoteId;
    QString why; ///< Refused: what stands there instead
};

/// Looks up rows of unknown outcome by reading, never by sending. Found: done. Not found, and a
/// minute has passed: not done, as far as the service shows; only a person sends again. Cannot be
/// read: stays unknown.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    using Look = std::function<QFuture<Lookup>(const JournalEntry&)>;
    Reconciler(Session& session, WriteGate& gate);

    void setLook(const QByteArray& operation, const Look& look) { m_looks.insert(operation, look); }
    /// Looks at every unknown row now; also runs by itself, at growing distances.
    void lookNow();

Q_SIGNALS:
    void resolved(const agh::JournalEntry& entry, agh::JournalState state, const QString& remoteId);

private:
    void look(const JournalEntry& entry);
    void found(const JournalEntry& entry, const Lookup& lookup, qint64 askedMs);
    Session& m_session;
    QHash<QByteArray, Look> m_looks;
    QHash<qint64, QString> m_looking; ///< rows that are looked up now, and their subjects
    QTimer m_timer;
    int m_round = 0;
};

} // namespace agh
