#pragma once

#include "store/cache.h"

namespace agh {

/// Marks of one's own, kept on this computer: what was read and opened, and where a view stood.
class Marks : public QObject
{
    Q_OBJECT
public:
    Marks(Worker& worker, Connection& reader, Cache& cache);

    /// The thread was read on this computer up to this moment (the time of its last message). Never
    /// goes back.
    void setReadUntil(const ApplicationId& id, qint64 ms);
    void setOpened(const ApplicationId& id, qint64 nowMs);
    /// Small texts, such as the applicant that was last open in a role.
    void setView(const QString& key, const QString& value);
    [[nodiscard]] QString view(const QString& key) const;

private:
    Worker& m_worker;
    Connection& m_reader;
    Cache& m_cache;
    mutable QHash<QString, QString> m_views; ///< written and not yet on the disk, or read before
};

} // namespace agh
