#include "store/rescue.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

Rescued rescue(Connection& into, const QString& brokenFile)
{
    Rescued out;
    auto from = Connection::open(brokenFile, u":memory:"_s, Connection::Mode::ReadOnly);
    if (!from)
        return out;
    // A read that fails in the middle keeps the rows that came before it.
    (void)(*from)->each(
        u"SELECT kind, key, discarded, text, updated FROM main.drafts"_s, {},
        [&](const QSqlQuery& row) {
            out.drafts +=
                into.run(
                        u"INSERT OR IGNORE INTO work.drafts(kind, key, discarded, text, updated) VALUES(?,?,?,?,?)"_s,
                        {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4)})
                    .value_or(0);
        });
    (void)(*from)->each(
        u"SELECT operation, subject, lane, payload, state, created, hold_until, updated, outcome, remote FROM main.journal"_s,
        {}, [&](const QSqlQuery& row) {
            const QString state =
                row.value(4).toString() == u"sending"_s ? u"unknown"_s : row.value(4).toString();
            out.journal +=
                into.run(u"INSERT OR IGNORE INTO work.journal(operation, subject, lane, payload, "
                         u"state, created, "
                         "hold_until, updated, outcome, remote) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
                         {row.value(0), row.value(1), row.value(2), row.value(3), state,
                          row.value(5), row.value(6), row.value(7), row.value(8), row.value(9)})
                    .value_or(0);
        });
    return out;
}

} // namespace agh
