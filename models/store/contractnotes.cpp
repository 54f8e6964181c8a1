#include "store/contractnotes.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

ContractNotes::ContractNotes(Worker& worker, Connection& reader)
    : m_worker(worker)
{
    (void)reader.each(u"SELECT contract, text FROM work.contract_notes"_s, {},
                      [this](const QSqlQuery& row) {
                          m_notes.insert({row.value(0).toString()}, row.value(1).toString());
                      });
}

QString ContractNotes::of(const ContractId& id) const { return m_notes.value(id); }

QFuture<StoreResult<int>> ContractNotes::set(const ContractId& id, const QString& text,
                                             qint64 nowMs)
{
    m_notes.insert(id, text);
    Q_EMIT changed(id);
    return m_worker.run(
        [id, text, nowMs](Connection& connection) {
            if (text.trimmed().isEmpty())
                return connection.run(u"DELETE FROM work.contract_notes WHERE contract=?"_s,
                                      {id.value});
            return connection.run(
                u"INSERT OR REPLACE INTO work.contract_notes(contract, text, updated) VALUES(?,?,?)"_s,
                {id.value, text, nowMs});
        },
        Worker::Turn::First);
}

} // namespace agh
