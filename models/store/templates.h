#pragma once

#include "store/worker.h"

#include <QObject>

namespace agh {

/// A message of one's own with fields in it ("{agent}").
struct TemplateRow
{
    qint64 id = 0;
    QString name, body;
    qint64 createdMs = 0, updatedMs = 0;
    friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

/// Templates of one's own, kept on this computer. What is removed can be had back until the next
/// start.
class Templates : public QObject
{
    Q_OBJECT
public:
    Templates(Worker& worker, Connection& reader);

    /// By name.
    [[nodiscard]] QList<TemplateRow> all() const;
    [[nodiscard]] std::optional<TemplateRow> one(qint64 id) const;
    [[nodiscard]] QFuture<StoreResult<QList<qint64>>> add(QList<TemplateRow> rows, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<int>> change(qint64 id, const QString& name,
                                                   const QString& body, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<int>> remove(qint64 id, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<int>> restore(qint64 id);

Q_SIGNALS:
    void changed();

private:
    QFuture<StoreResult<int>> write(const QString& sql, const QVariantList& values);
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
