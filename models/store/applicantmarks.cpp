#include "store/applicantmarks.h"

#include "store/markforms.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

StoreResult<int> writeMark(Connection& connection, const ApplicationId& id,
                           const ApplicantMark& mark, qint64 nowMs)
{
    auto done = connection.run(u"DELETE FROM work.mark_tags WHERE application=?"_s, {id.value});
    if (done && mark.isEmpty())
        return connection.run(u"DELETE FROM work.marks WHERE application=?"_s, {id.value});
    if (done)
        done = connection.run(
            u"INSERT INTO work.marks(application, stage, stars, note, search, updated) "
            u"VALUES(?,?,?,CAST(? AS TEXT),CAST(? AS TEXT),?) ON CONFLICT(application) DO UPDATE "
            u"SET stage=excluded.stage, stars=excluded.stars, note=excluded.note, "
            u"search=excluded.search, updated=excluded.updated"_s,
            {id.value, int(mark.stage), mark.stars, mark.note.toUtf8(),
             searchForm(mark.tags.join(u' ') + u' ' + mark.note).toUtf8(), nowMs});
    for (qsizetype i = 0; done && i < mark.tags.size(); ++i)
        done =
            connection.run(u"INSERT INTO work.mark_tags(application, form, tag, place) "
                           "VALUES(?,CAST(? AS TEXT),CAST(? AS TEXT),?)"_s,
                           {id.value, searchForm(mark.tags[i]).toUtf8(), mark.tags[i].toUtf8(), i});
    return done;
}

} // namespace

ApplicantMarks::ApplicantMarks(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{
    load();
}

void ApplicantMarks::load()
{
    (void)m_reader.each(u"SELECT id, undone, body FROM work.mark_steps ORDER BY id"_s, {},
                        [this](const QSqlQuery& row) {
                            const qint64 id = row.value(0).toLongLong();
                            auto step = markforms::step(row.value(2).toByteArray());
                            m_lastStep = id;
                            if (!step)
                                return;
                            if (row.value(1).toInt() == 0)
                                m_done.append({id, std::move(*step)});
                            else
                                m_undone.prepend({id, std::move(*step)});
                        });
}

/// Texts are read as bytes: what Qt reads as text has lost some of the characters that stand for
/// none.
ApplicantMark ApplicantMarks::mark(const ApplicationId& id) const
{
    if (const auto latest = m_latest.constFind(id); latest != m_latest.constEnd())
        return *latest;
    ApplicantMark out;
    (void)m_reader.each(
        u"SELECT stage, stars, CAST(note AS BLOB) FROM work.marks WHERE application=?"_s,
        {id.value}, [&](const QSqlQuery& row) {
            out.stage = markforms::stage(row.value(0).toInt());
            out.stars = row.value(1).toInt();
            out.note = QString::fromUtf8(row.value(2).toByteArray());
        });
    (void)m_reader.each(
        u"SELECT CAST(tag AS BLOB) FROM work.mark_tags WHERE application=? ORDER BY place"_s,
        {id.value}, [&](const QSqlQuery& row) {
            out.tags.append(QString::fromUtf8(row.value(0).toByteArray()));
        });
    return out;
}

void ApplicantMarks::edit(Change change, const QList<ApplicationId>& ids, const Edit& edit)
{
    Step step;
    step.change = change;
    for (const ApplicationId& id : ids) {
        const ApplicantMark before = mark(id);
        ApplicantMark after = before;
        edit(after);
        if (!id.isEmpty() && after != before)
            step.ones.append({id, before, after});
    }
    if (step.ones.isEmpty())
        return;
    const qint64 id = ++m_lastStep;
    m_undone.clear();
    m_done.append({id, step});
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
    apply(step, false);
    write(step, false, [id, body = markforms::encode(step)](Connection& connection) {
        auto done = connection.run(u"DELETE FROM work.mark_steps WHERE undone=1 OR id<=?"_s,
                                   {id - mostSteps});
        return done ? connection.run(u"INSERT INTO work.mark_steps(id, body) VALUES(?,?)"_s,
                                     {id, body})
                    : done;
    });
    Q_EMIT stepsChanged();
}

void ApplicantMarks::apply(const Step& step, bool back)
{
    QList<ApplicationId> ids;
    for (const Step::One& one : step.ones) {
        m_latest.insert(one.id, back ? one.before : one.after);
        ids.append(one.id);
    }
    Q_EMIT changed(ids);
}

void ApplicantMarks::write(const Step& step, bool back,
                           std::function<StoreResult<int>(Connection&)> steps)
{
    for (const Step::One& one : step.ones)
        ++m_writing[one.id];
    m_worker
        .transact([step, back, steps = std::move(steps),
                   nowMs = QDateTime::currentMSecsSinceEpoch()](Connection& connection) {
            auto done = steps(connection);
            for (const Step::One& one : step.ones) {
                if (done)
                    done = writeMark(connection, one.id, back ? one.before : one.after, nowMs);
            }
            return done;
        })
        .then(this, [this, step](const StoreResult<int>& result) {
            QList<ApplicationId> ids;
            for (const Step::One& one : step.ones) {
                ids.append(one.id);
                // From here on the file says the same; or, where it did not take it, what holds.
                if (--m_writing[one.id] == 0 || !result) {
                    if (m_writing.value(one.id) == 0)
                        m_writing.remove(one.id);
                    m_latest.remove(one.id);
                }
            }
            if (result)
                return;
            m_done.clear();
            m_undone.clear();
            load();
            Q_EMIT changed(ids);
            Q_EMIT stepsChanged();
            Q_EMIT notKept(result.error());
        });
}

void ApplicantMarks::setStage(const QList<ApplicationId>& ids, Stage stage)
{
    edit(Change::Stage, ids, [stage](ApplicantMark& mark) { mark.stage = stage; });
}

void ApplicantMarks::setStars(const ApplicationId& id, int stars)
{
    edit(Change::Stars, {id},
         [stars](ApplicantMark& mark) { mark.stars = qBound(0, stars, ApplicantMark::mostStars); });
}

void ApplicantMarks::setNote(const ApplicationId& id, const QString& note)
{
    // As the file will have it: a half of a pair of surrogates is no text.
    const QString kept = QString::fromUtf8(note.left(ApplicantMark::longestNote).toUtf8());
    edit(Change::Note, {id}, [&](ApplicantMark& mark) { mark.note = kept; });
}

bool ApplicantMarks::addTag(const ApplicationId& id, const QString& tag)
{
    bool added = false;
    const QString kept = QString::fromUtf8(tag.toUtf8());
    edit(Change::Tags, {id}, [&](ApplicantMark& mark) { added = mark.addTag(kept); });
    return added;
}

bool ApplicantMarks::removeTag(const ApplicationId& id, const QString& tag)
{
    bool removed = false;
    edit(Change::Tags, {id}, [&](ApplicantMark& mark) { removed = mark.removeTag(tag); });
    return removed;
}

QFuture<StoreResult<QStringList>> ApplicantMarks::allTags()
{
    return m_worker.run([](Connection& connection) -> StoreResult<QStringList> {
        QStringList tags;
        auto done = connection.each(
            u"SELECT CAST(max(tag) AS BLOB), count(*) AS used FROM work.mark_tags GROUP "
            "BY form ORDER BY used DESC, form LIMIT 200"_s,
            {}, [&](const QSqlQuery& row) {
                tags.append(QString::fromUtf8(row.value(0).toByteArray()));
            });
        if (!done)
            return tl::unexpected(done.error());
        return tags;
    });
}

const ApplicantMarks::Step& ApplicantMarks::undoStep() const
{
    static const Step none;
    return m_done.isEmpty() ? none : m_done.last().step;
}

const ApplicantMarks::Step& ApplicantMarks::redoStep() const
{
    static const Step none;
    return m_undone.isEmpty() ? none : m_undone.last().step;
}

void ApplicantMarks::undo()
{
    if (m_done.isEmpty())
        return;
    const Kept kept = m_done.takeLast();
    m_undone.append(kept);
    apply(kept.step, true);
    write(kept.step, true, [id = kept.id](Connection& connection) {
        return connection.run(u"UPDATE work.mark_steps SET undone=1 WHERE id=?"_s, {id});
    });
    Q_EMIT stepsChanged();
}

void ApplicantMarks::redo()
{
    if (m_undone.isEmpty())
        return;
    const Kept kept = m_undone.takeLast();
    m_done.append(kept);
    apply(kept.step, false);
    write(kept.step, false, [id = kept.id](Connection& connection) {
        return connection.run(u"UPDATE work.mark_steps SET undone=0 WHERE id=?"_s, {id});
    });
    Q_EMIT stepsChanged();
}

} // namespace agh
