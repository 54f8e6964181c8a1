#include "store/queueindex.h"

#include "domain/marks.h"
#include "domain/rate.h"
#include "domain/skillmatch.h"
#include "store/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::queueindex {
namespace {

constexpr int atOnce = 400; // rows a call: some 20 ms

struct Stale
{
    RowId row = 0;
    qint64 hash = 0;
};

/// Everything in it that a person would look for by typing.
QString textOf(const Application& application)
{
    QStringList parts{application.message, application.proposedRate};
    if (application.agent) {
        const Agent& agent = *application.agent;
        parts << agent.name << agent.bio << agent.availability << agent.lookingFor << agent.skills
              << agent.capabilities << agent.experience;
    }
    return searchForm(parts.join(u' '));
}

/// ",stripe,x402,"; null where the service does not tell, which is not "none".
QVariant railsOf(const Application& application)
{
    if (!application.agent || !application.agent->payoutMethods)
        return QVariant();
    QString out = u","_s;
    for (const Open<Rail>& rail : *application.agent->payoutMethods)
        out += rail.text() + u',';
    return QVariant(out.toUtf8());
}

StoreResult<int> write(Connection& connection, const Stale& stale, const Application& application)
{
    const std::optional<Rate> rate = Rate::parse(application.proposedRate);
    const std::optional<double> rating =
        application.agent ? application.agent->rating : std::nullopt;
    auto done = connection.run(
        u"INSERT OR REPLACE INTO applicant_facts(n, hash, name, rating, rate_kind, rate_key, "
        u"rails) VALUES(?,?,CAST(? AS TEXT),?,CAST(? AS TEXT),CAST(? AS TEXT),CAST(? AS TEXT))"_s,
        {stale.row, stale.hash,
         searchForm(application.agent ? application.agent->name : QString()).toUtf8(),
         rating ? QVariant(*rating) : QVariant(),
         rate ? QVariant(rate->kind().toUtf8()) : QVariant(),
         rate ? QVariant(rate->sortKey()) : QVariant(), railsOf(application)});
    if (done)
        done = connection.run(
            u"INSERT OR REPLACE INTO applicant_text(n, text) VALUES(?,CAST(? AS TEXT))"_s,
            {stale.row, textOf(application).toUtf8()});
    if (done)
        done = connection.run(u"DELETE FROM applicant_skills WHERE n=?"_s, {stale.row});
    if (!application.agent)
        return done;
    for (const QString& skill : application.agent->skills) {
        const QString key = SkillMatch::keyOf(skill);
        if (done && !key.isEmpty())
            done = connection.run(
                u"INSERT OR IGNORE INTO applicant_skills(n, skill) VALUES(?,CAST(? AS TEXT))"_s,
                {stale.row, key.toUtf8()});
    }
    return done;
}

} // namespace

StoreResult<int> refresh(Connection& connection, const RoleId& role)
{
    QList<Stale> stale;
    auto found = connection.each(
        u"SELECT a.n, a.hash FROM applications a LEFT JOIN applicant_facts f ON f.n=a.n WHERE "
        u"a.role=? AND f.hash IS NOT a.hash"_s,
        {role.value}, [&](const QSqlQuery& row) {
            stale.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
        });
    if (!found || stale.isEmpty())
        return found;
    const qsizetype now = std::min<qsizetype>(stale.size(), atOnce);
    const auto work = [&](Connection& inside) -> StoreResult<int> {
        for (const Stale& one : stale.first(now)) {
            std::optional<Application> application;
            auto done = inside.each(
                u"SELECT body FROM applications WHERE n=?"_s, {one.row}, [&](const QSqlQuery& row) {
                    application = codec::decode<Application>(row.value(0).toByteArray());
                });
            // One that cannot be read has nothing to be found by, and is not read again.
            if (done)
                done = write(inside, one, application.value_or(Application()));
            if (!done)
                return done;
        }
        return int(stale.size() - now);
    };
    return Worker::inTransaction(connection, work);
}

} // namespace agh::queueindex
