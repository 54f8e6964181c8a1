#include "store/roledrafts.h"

using namespace Qt::Literals::StringLiterals;

// Drafts that go from one file to another, whole and with how they stood before.
namespace agh {
namespace {

const QStringList draftColumns{u"id"_s,        u"revision"_s, u"body"_s,    u"hash"_s, u"title"_s,
                               u"search"_s,    u"created"_s,  u"updated"_s, u"role"_s, u"base"_s,
                               u"base_hash"_s, u"theirs"_s,   u"archived"_s};
const QStringList versionColumns{u"draft"_s, u"kind"_s, u"made"_s, u"fields"_s,
                                 u"count"_s, u"hash"_s, u"body"_s};

QVariantList valuesOf(const QSqlQuery& row, qsizetype count)
{
    QVariantList out;
    for (qsizetype i = 0; i < count; ++i) {
        QVariant value = row.value(int(i));
        // What is empty comes back as a null, which no column here takes.
        if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty())
            value = QByteArrayLiteral("");
        else if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            value = u""_s;
        out.append(value);
    }
    return out;
}

QString insertInto(const QString& table, const QStringList& columns)
{
    return u"INSERT INTO work.%1(%2) VALUES(%3) ON CONFLICT DO NOTHING"_s.arg(
        table, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u','));
}

} // namespace

int RoleDrafts::countAll() const
{
    return m_reader.one(u"SELECT count(*) FROM work.role_drafts WHERE removed=0"_s).toInt();
}

QFuture<StoreResult<QList<PackedDraft>>> RoleDrafts::pack()
{
    flush(); // the last keys go with it
    return m_worker.transact([](Connection& connection) -> StoreResult<QList<PackedDraft>> {
        QList<PackedDraft> out;
        auto read = connection.each(
            u"SELECT "_s + draftColumns.join(u',') + u" FROM work.role_drafts WHERE removed=0"_s,
            {}, [&](const QSqlQuery& row) {
                out.append({row.value(0).toString(), valuesOf(row, draftColumns.size()), {}});
            });
        for (PackedDraft& one : out) {
            if (!read)
                break;
            read = connection.each(u"SELECT "_s + versionColumns.join(u',') +
                                       u" FROM work.draft_versions WHERE draft=? ORDER BY id"_s,
                                   {one.id}, [&](const QSqlQuery& row) {
                                       one.versions.append(valuesOf(row, versionColumns.size()));
                                   });
        }
        if (!read)
            return tl::unexpected(read.error());
        return out;
    });
}

QFuture<StoreResult<int>> RoleDrafts::unpack(const QList<PackedDraft>& drafts)
{
    return m_worker
        .transact([drafts](Connection& connection) -> StoreResult<int> {
            int moved = 0;
            for (const PackedDraft& one : drafts) {
                auto done = connection.run(insertInto(u"role_drafts"_s, draftColumns), one.row);
                if (!done)
                    return done;
                if (*done == 0)
                    continue; // it came before, and was not taken away there
                ++moved;
                for (const QVariantList& version : one.versions) {
                    if (auto kept = connection.run(insertInto(u"draft_versions"_s, versionColumns),
                                                   version);
                        !kept)
                        return kept;
                }
            }
            return moved;
        })
        .then(this, [this](StoreResult<int> moved) {
            Q_EMIT listChanged();
            return moved;
        });
}

QFuture<StoreResult<int>> RoleDrafts::forget(const QStringList& ids)
{
    for (const QString& id : ids) {
        m_waiting.remove(id);
        m_now.remove(id);
    }
    return m_worker
        .transact([ids](Connection& connection) -> StoreResult<int> {
            for (const QString& id : ids) {
                auto done = connection.run(u"DELETE FROM work.role_drafts WHERE id=?"_s, {id});
                if (done)
                    done = connection.run(u"DELETE FROM work.draft_versions WHERE draft=?"_s, {id});
                if (!done)
                    return done;
            }
            return int(ids.size());
        })
        .then(this, [this](StoreResult<int> gone) {
            Q_EMIT listChanged();
            return gone;
        });
}

} // namespace agh
