#include "store/dossier.h"

#include "store/cachesql.h"
#include "store/codec.h"
#include "store/markforms.h"
#include "store/store.h"

namespace agh {
namespace {

using namespace Qt::Literals::StringLiterals;

ApplicantMark markOf(Connection& connection, const QString& id)
{
    ApplicantMark mark;
    (void)connection.each(u"SELECT stage, stars, CAST(note AS BLOB) FROM work.marks WHERE "
                          "application=?"_s,
                          {id}, [&](const QSqlQuery& row) {
                              mark.stage = markforms::stage(row.value(0).toInt());
                              mark.stars =
                                  qBound(0, row.value(1).toInt(), ApplicantMark::mostStars);
                              mark.note = QString::fromUtf8(row.value(2).toByteArray());
                          });
    (void)connection.each(u"SELECT CAST(tag AS BLOB) FROM work.mark_tags WHERE application=? ORDER "
                          "BY place"_s,
                          {id}, [&](const QSqlQuery& row) {
                              mark.tags.append(QString::fromUtf8(row.value(0).toByteArray()));
                          });
    return mark;
}

} // namespace

QFuture<StoreResult<QList<Dossier>>> Store::dossiers(const QList<RowId>& rows, bool withMessages)
{
    return m_worker->run(
        [rows, withMessages](Connection& connection) -> StoreResult<QList<Dossier>> {
            static const QString sql =
                u"SELECT a.body, a.gone, CASE WHEN a.checked>=a.updated THEN "_s +
                cachesql::unreadOfA + u" ELSE -1 END, a.id FROM applications a WHERE a.n=?"_s;
            QList<Dossier> out;
            for (const RowId row : rows) {
                Dossier one;
                QString id;
                auto done = connection.each(sql, {row}, [&](const QSqlQuery& found) {
                    auto application = codec::decode<Application>(found.value(0).toByteArray());
                    if (!application)
                        return;
                    one.application = std::move(*application);
                    one.gone = found.value(1).toInt() != 0;
                    one.unread = found.value(2).toInt();
                    id = found.value(3).toString();
                });
                if (!done)
                    return tl::unexpected(done.error());
                if (id.isEmpty())
                    continue; // it left meanwhile
                one.mark = markOf(connection, id);
                if (withMessages) {
                    done = connection.each(
                        u"SELECT body FROM messages WHERE application=? ORDER BY created, n LIMIT "
                        "20000"_s,
                        {id}, [&](const QSqlQuery& found) {
                            if (auto message = codec::decode<Message>(found.value(0).toByteArray()))
                                one.messages.append(std::move(*message));
                        });
                    if (!done)
                        return tl::unexpected(done.error());
                }
                out.append(std::move(one));
            }
            return out;
        });
}

} // namespace agh
