#include "store/queuesql.h"

#include "domain/rate.h"
#include "domain/skillmatch.h"
#include "store/cachesql.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::queuesql {
namespace {

using cachesql::closedA;
using cachesql::unreadOfA;

constexpr qsizetype mostWords = 8;
constexpr qint64 dayMs = 86'400'000;

const QString stageA = u"coalesce(k.stage,0)"_s;
/// Since when somebody waits for an answer: since what they wrote after my last word, or since they
/// applied where I never said one. Nothing where it is not my turn, or all is decided.
const QString waitingA =
    u"(CASE WHEN "_s + closedA +
    u" THEN NULL WHEN NOT EXISTS(SELECT 1 FROM messages m WHERE m.application=a.id AND m.own=1) "
    u"THEN a.created ELSE (SELECT min(m.created) FROM messages m WHERE m.application=a.id AND "
    u"m.own=0 AND m.created>(SELECT l.created FROM messages l WHERE l.application=a.id AND l.own=1 "
    u"ORDER BY l.created DESC LIMIT 1)) END)"_s;

/// A decision that is held, waits, is on its way or was not answered. One found held at the start
/// never leaves by itself: it does not count. Takes the time.
const QString decidingA =
    u"a.id IN (SELECT subject FROM work.journal WHERE state NOT IN ('done','discarded') AND "
    u"operation IN ('rejectApplication','acceptApplication') AND (state IN "
    u"('queued','sending','unknown') OR (state='held' AND hold_until>?)))"_s;

/// The QueuePart; takes the time.
const QString partA =
    u"(CASE WHEN "_s + closedA + u" OR "_s + decidingA + u" THEN 4 ELSE "_s + stageA + u" END)"_s;

const QString marksJoin = u" LEFT JOIN work.marks k ON k.application=a.id"_s;

QString places(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

/// Conditions and their values as they are put together.
struct Where
{
    QStringList parts;
    QVariantList values;
    void add(const QString& part, const QVariantList& given = {})
    {
        parts.append(part);
        values += given;
    }
};

void addRate(Where& where, const QueueFilter& filter, const RoleFacts& role)
{
    const auto key = [](const QString& text) {
        Rate rate;
        const auto amount = Decimal::parse(text.toLatin1());
        if (amount)
            rate.amount = *amount;
        return amount && !amount->isNegative() ? rate.sortKey() : QByteArray();
    };
    const QByteArray from = key(filter.rateFrom), to = key(filter.rateTo);
    if (from.isEmpty() && to.isEmpty())
        return;
    const QString kind = filter.rateKind.isEmpty() ? role.currency : filter.rateKind;
    where.add(u"f.rate_kind=CAST(? AS TEXT)"_s, {kind.toUtf8()});
    if (!from.isEmpty())
        where.add(u"f.rate_key>=CAST(? AS TEXT)"_s, {from});
    if (!to.isEmpty())
        where.add(u"f.rate_key<=CAST(? AS TEXT)"_s, {to});
}

void addText(Where& where, const QString& text)
{
    const QStringList words = searchForm(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words.first(std::min(words.size(), mostWords)))
        where.add(u"(instr(x.text,CAST(? AS TEXT))>0 OR instr(k.search,CAST(? AS TEXT))>0)"_s,
                  {word.toUtf8(), word.toUtf8()});
}

Where conditions(const QueueQuery& query, const RoleFacts& role)
{
    const QueueFilter& filter = query.view.filter;
    Where where;
    if (!filter.states.isEmpty()) {
        QVariantList words;
        for (const ApplicationStatus state : filter.states)
            words.append(Open<ApplicationStatus>(state).text());
        where.add(u"(CASE WHEN a.gone<>0 AND a.status='pending' THEN 'withdrawn' ELSE a.status END)"
                  " IN (%1)"_s.arg(places(words.size())),
                  words);
    }
    if (!filter.stages.isEmpty()) {
        QVariantList numbers;
        for (const Stage stage : filter.stages)
            numbers.append(int(stage));
        where.add(stageA + u" IN (%1)"_s.arg(places(numbers.size())), numbers);
    }
    if (filter.unread)
        where.add(unreadOfA + u">0"_s);
    for (const QString& skill : filter.skills)
        where.add(
            u"EXISTS(SELECT 1 FROM applicant_skills s WHERE s.n=a.n AND s.skill=CAST(? AS TEXT))"_s,
            {SkillMatch::keyOf(skill).toUtf8()});
    if (filter.canBePaid)
        where.add(u"instr(f.rails,?)>0"_s, {u","_s + role.rail + u','});
    if (!filter.tags.isEmpty()) {
        QVariantList forms;
        for (const QString& tag : filter.tags)
            forms.append(searchForm(tag).toUtf8());
        where.add(
            u"EXISTS(SELECT 1 FROM work.mark_tags t WHERE t.application=a.id AND t.form IN (%1))"_s
                .arg(QStringList(forms.size(), u"CAST(? AS TEXT)"_s).join(u',')),
            forms);
    }
    if (!filter.stars.isEmpty()) {
        QVariantList counts;
        for (const int count : filter.stars)
            counts.append(count);
        where.add(u"coalesce(k.stars,0) IN (%1)"_s.arg(places(counts.size())), counts);
    }
    addRate(where, filter, role);
    if (filter.waitingDays > 0)
        where.add(waitingA + u"<=?"_s, {query.nowMs - filter.waitingDays * dayMs});
    addText(where, filter.text);
    return where;
}

/// What is sorted by: a key for each row, `last` where it has none.
struct Order
{
    QString key = u"0"_s, last = u"0"_s, group = u"0"_s;
    bool falling = true;
    QVariantList values; ///< of key and group, in the order they are written in
};

Order orderOf(const QueueView& view, const RoleFacts& role)
{
    Order out;
    switch (view.sort) {
    case QueueSort::Newest:
        out.key = u"a.created"_s;
        break;
    case QueueSort::Rating:
        out.key = u"f.rating"_s;
        out.last = u"f.rating IS NULL"_s;
        break;
    case QueueSort::SkillMatch:
        if (!role.skills.isEmpty()) {
            out.key =
                u"(SELECT count(*) FROM applicant_skills s WHERE s.n=a.n AND s.skill IN (%1))"_s
                    .arg(places(role.skills.size()));
            for (const QString& skill : role.skills)
                out.values.append(skill);
        }
        out.last = u"NOT EXISTS(SELECT 1 FROM applicant_skills s WHERE s.n=a.n)"_s;
        break;
    case QueueSort::RateLow:
    case QueueSort::RateHigh:
        // Other currencies and units cannot be compared: each is sorted for itself, the role's
        // first.
        out.key = u"f.rate_key"_s;
        out.last = u"f.rate_kind IS NULL"_s;
        out.group =
            u"(CASE WHEN f.rate_kind=? THEN '0' WHEN f.rate_kind LIKE ? THEN '1' ELSE '2' END)"
            "||coalesce(f.rate_kind,'')"_s;
        out.values = {role.currency, role.currency + u"/%"_s};
        out.falling = view.sort == QueueSort::RateHigh;
        break;
    case QueueSort::Unread:
        out.key = unreadOfA;
        break;
    case QueueSort::Waiting:
        out.key = waitingA;
        out.last = waitingA + u" IS NULL"_s;
        out.falling = false;
        break;
    case QueueSort::Stars:
        out.key = u"coalesce(k.stars,0)"_s;
        out.last = u"coalesce(k.stars,0)=0"_s;
        break;
    case QueueSort::Name:
        out.key = u"f.name"_s;
        out.last = u"coalesce(f.name,'')=''"_s;
        out.falling = false;
        break;
    }
    if (view.reversed)
        out.falling = !out.falling;
    return out;
}

} // namespace

bool needsIndex(const QueueView& view)
{
    const QueueFilter& filter = view.filter;
    const bool bySort = view.sort != QueueSort::Newest && view.sort != QueueSort::Unread &&
                        view.sort != QueueSort::Waiting && view.sort != QueueSort::Stars;
    return bySort || !filter.skills.isEmpty() || filter.canBePaid || !filter.rateFrom.isEmpty() ||
           !filter.rateTo.isEmpty() || !filter.text.trimmed().isEmpty();
}

Statement find(const QueueQuery& query, const RoleFacts& role)
{
    const Where where = conditions(query, role);
    const Order order = orderOf(query.view, role);
    const QString hit = where.parts.isEmpty() ? u"1"_s : where.parts.join(u" AND "_s);
    QString joins = marksJoin;
    if (needsIndex(query.view))
        joins += u" LEFT JOIN applicant_facts f ON f.n=a.n"_s;
    if (!query.view.filter.text.trimmed().isEmpty())
        joins += u" LEFT JOIN applicant_text x ON x.n=a.n"_s;
    const QString direction = order.falling ? u"DESC"_s : u"ASC"_s;
    Statement out;
    out.sql =
        u"SELECT n, hit, unsorted, part FROM (SELECT n, created, unsorted, kind, sorted, "
        "part, (hit AND (?<0 OR part=?)) AS hit FROM (SELECT a.n AS n, a.created AS created, "
        "%1 AS part, (%2) AS hit, (%3) AS unsorted, (%4) AS kind, (%5) AS sorted FROM "
        "applications a%6 WHERE a.role=?)) WHERE hit OR n=? ORDER BY unsorted, kind, sorted "
        "%7, created %8, n"_s.arg(partA, hit, order.last, order.group, order.key, joins, direction,
                                  query.view.sort == QueueSort::Newest ? direction : u"DESC"_s);
    const int part = query.part ? int(*query.part) : -1;
    out.values = QVariantList{part, part, query.nowMs} + where.values + order.values +
                 QVariantList{query.role.value, query.keep};
    return out;
}

Statement counts(const RoleId& role, qint64 nowMs)
{
    return {u"SELECT "_s + partA + u" AS part, count(*) FROM applications a"_s + marksJoin +
                u" WHERE a.role=? GROUP BY part"_s,
            {nowMs, role.value}};
}

} // namespace agh::queuesql
