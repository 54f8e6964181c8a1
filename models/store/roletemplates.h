#pragma once

#include "domain/draftfields.h"
#include "store/worker.h"

#include <QObject>

namespace agh {

/// A role of one's own to begin drafts from.
struct RoleTemplateRow
{
    qint64 id = 0;
    QString name;
    DraftFields fields;
    friend bool operator==(const RoleTemplateRow&, const RoleTemplateRow&) = default;
};

/// Templates of roles of one's own. What is removed can be had back until the next start.
class RoleTemplates : public QObject
{
    Q_OBJECT
public:
    RoleTemplates(Worker& worker, Connection& reader);

    [[nodiscard]] QList<RoleTemplateRow> all() const; ///< by name
    void add(const QString& name, const DraftFields& fields, qint64 nowMs);
    void rename(qint64 id, const QString& name, qint64 nowMs);
    void remove(qint64 id, qint64 nowMs);
    void restore(qint64 id);

Q_SIGNALS:
    void changed();
    void notSaved(const agh::StoreError& error);

private:
    void write(const QString& sql, const QVariantList& values);
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
