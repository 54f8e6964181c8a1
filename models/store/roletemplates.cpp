#include "store/roletemplates.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

RoleTemplates::RoleTemplates(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QList<RoleTemplateRow> RoleTemplates::all() const
{
    QList<RoleTemplateRow> out;
    (void)m_reader.each(u"SELECT id, name, body FROM work.role_templates WHERE removed=0 ORDER BY "
                        "name COLLATE NOCASE, id"_s,
                        {}, [&](const QSqlQuery& row) {
                            out.append({row.value(0).toLongLong(), row.value(1).toString(),
                                        drafts::decode(row.value(2).toByteArray())});
                        });
    return out;
}

void RoleTemplates::write(const QString& sql, const QVariantList& values)
{
    m_worker.run([sql, values](Connection& connection) { return connection.run(sql, values); })
        .then(this, [this](const StoreResult<int>& done) {
            if (done)
                Q_EMIT changed();
            else
                Q_EMIT notSaved(done.error());
        });
}

void RoleTemplates::add(const QString& name, const DraftFields& fields, qint64 nowMs)
{
    write(
        u"INSERT INTO work.role_templates(name, body, created, updated) VALUES(CAST(? AS TEXT),?,?,?)"_s,
        {name.left(200).toUtf8(), drafts::encode(fields), nowMs, nowMs});
}

void RoleTemplates::rename(qint64 id, const QString& name, qint64 nowMs)
{
    write(u"UPDATE work.role_templates SET name=CAST(? AS TEXT), updated=? WHERE id=?"_s,
          {name.left(200).toUtf8(), nowMs, id});
}

void RoleTemplates::remove(qint64 id, qint64 nowMs)
{
    write(u"UPDATE work.role_templates SET removed=? WHERE id=?"_s, {nowMs, id});
}

void RoleTemplates::restore(qint64 id)
{
    write(u"UPDATE work.role_templates SET removed=0 WHERE id=?"_s, {id});
}

} // namespace agh
