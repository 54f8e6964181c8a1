#include "views/lists/boardroles.h"

#include "domain/skillmatch.h"
#include "views/text/displayguard.h"
#include "views/text/foundwords.h"
#include "views/text/markdown.h"
#include "views/text/markedwords.h"
#include "views/text/moneytext.h"
#include "views/text/rails.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

namespace agh {
namespace {

QVariantList variants(const QList<MatchRun>& runs)
{
    QVariantList out;
    for (const MatchRun& run : runs)
        out.append(QVariant::fromValue(run));
    return out;
}

} // namespace

BoardRoles::BoardRoles(const Moment& moment, QObject* parent)
    : QAbstractListModel(parent)
    , m_moment(moment)
{}

void BoardRoles::setStore(BoardStore* store)
{
    setRows({}, {}, {});
    m_kept.clear();
    m_store = store;
}

void BoardRoles::setRows(const QList<BoardRow>& rows, const QStringList& words,
                         const QStringList& skills)
{
    const bool shownOtherwise = m_words != words || m_skills != skills;
    m_words = words;
    m_skills = skills;
    if (shownOtherwise)
        m_kept.clear();
    const qsizetype before = m_rows.size();
    // Qt compares two empty lists of numbers by their null addresses.
    if ((before > 0 || !rows.isEmpty()) && m_rows != rows)
        apply(rows);
    if (shownOtherwise && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

void BoardRoles::apply(const QList<BoardRow>& rows)
{
    // What both have in common at their ends stays; a hundred thousand numbers are compared at
    // once.
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && m_rows[head] == rows[head])
        ++head;
    while (tail < shorter - head &&
           m_rows[m_rows.size() - 1 - tail] == rows[rows.size() - 1 - tail])
        ++tail;
    const qsizetype goes = m_rows.size() - head - tail, comes = rows.size() - head - tail;
    if (goes <= span && comes <= span && applyFew(head, goes, rows, comes))
        return;
    if (goes > 0) {
        beginRemoveRows({}, int(head), int(head + goes - 1));
        m_rows.remove(head, goes);
        endRemoveRows();
    }
    if (comes > 0) {
        beginInsertRows({}, int(head), int(head + comes - 1));
        m_rows = rows;
        endInsertRows();
    }
}

bool BoardRoles::applyFew(qsizetype from, qsizetype goes, const QList<BoardRow>& rows,
                          qsizetype comes)
{
    // Side by side: where the two differ, one of them has a row that the other has not.
    const QList<BoardRow> was = m_rows.mid(from, goes), now = rows.mid(from, comes);
    const QSet<BoardRow> had(was.begin(), was.end()), has(now.begin(), now.end());
    struct Step
    {
        qsizetype at;
        BoardRow row; ///< 0: goes
    };
    QList<Step> steps;
    qsizetype old = 0, at = 0;
    while (old < was.size() || at < now.size()) {
        if (steps.size() > few)
            return false;
        if (old < was.size() && !has.contains(was[old])) {
            steps.append({from + at, 0});
            ++old;
        } else if (at < now.size() && !had.contains(now[at])) {
            steps.append({from + at, now[at]});
            ++at;
        } else if (old < was.size() && at < now.size() && was[old] == now[at]) {
            ++old;
            ++at;
        } else {
            return false; // another order
        }
    }
    for (const Step& step : std::as_const(steps)) {
        if (step.row == 0) {
            beginRemoveRows({}, int(step.at), int(step.at));
            m_rows.removeAt(step.at);
            endRemoveRows();
        } else {
            beginInsertRows({}, int(step.at), int(step.at));
            m_rows.insert(step.at, step.row);
            endInsertRows();
        }
    }
    return true;
}

void BoardRoles::refreshRows(const QList<BoardRow>& rows)
{
    for (const BoardRow row : rows) {
        if (!m_kept.contains(row))
            continue;
        m_kept.remove(row);
        if (const int at = indexOf(row); at >= 0)
            Q_EMIT dataChanged(index(at), index(at));
    }
}

void BoardRoles::refreshAll()
{
    m_kept.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int BoardRoles::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant BoardRoles::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role < RoleIdRole)
        return {};
    const BoardRow row = m_rows[index.row()];
    const Row* kept = m_kept.object(row);
    if (!kept) {
        auto* fresh = new Row(read(row));
        m_kept.insert(row, fresh);
        kept = fresh;
    }
    return kept->value(role - RoleIdRole);
}

BoardRoles::Row BoardRoles::read(BoardRow row) const
{
    const auto role = m_store ? m_store->role(row) : std::nullopt;
    if (!role) // gone from the file, and in a moment from here
        return {{},    QVariantList(), {}, -1, Rails::Other, {}, {}, {}, {}, {}, {}, {}, false,
                false, QVariantList(), {}};
    const BoardMark mark = m_store->mark(role->id);
    const bool named = !display::bareLine(role->title).trimmed().isEmpty();
    const QString title = named ? display::line(role->title, 200) : tr("Untitled role");
    const QString poster = display::line(role->postedBy.name, 80);
    QString fit;
    if (!m_skills.isEmpty() && !role->skills.isEmpty()) {
        const SkillMatch match = SkillMatch::of(role->skills, m_skills);
        //: Skills of a role that are mine; %1 and %2 are numbers
        fit = tr("%1 of %2").arg(match.matched.size()).arg(role->skills.size());
    }
    const QList<MatchRun> marked = markedWords(title, m_words);
    QList<MatchRun> found;
    const bool inTitle =
        std::any_of(marked.begin(), marked.end(), [](const MatchRun& run) { return run.strong; });
    if (!m_words.isEmpty() && !inTitle) {
        const FoundWords words =
            FoundWords::in(markdown::oneLine(role->description, 20'000), m_words.first(), 24);
        if (!words.match.isEmpty())
            found = {{words.before, false}, {words.match, true}, {words.after.left(120), false}};
    }
    const PaymentTerms& pays = role->payment;
    const QString currency =
        display::bareLine(pays.amount ? pays.amount->currency : pays.currency, 16);
    QStringList spoken{title, poster};
    if (role->applicationCount) {
        //: For the screen reader: how many applied to a role
        spoken << tr("%n applicants", nullptr, *role->applicationCount);
    }
    spoken << sentences::offer(pays) << m_moment.full(role->createdAt);
    if (!fit.isEmpty()) {
        //: For the screen reader: skills of a role that are mine; %1 is "4 of 5"
        spoken << tr("%1 skills match").arg(fit);
    }
    if (mark.starred)
        spoken << tr("saved");
    return {role->id.value,
            variants(marked),
            poster,
            role->applicationCount.value_or(-1),
            Rails::fromDomain(pays.rail),
            words::of(pays.rail),
            pays.amount ? money::digits(*pays.amount) : QString(),
            currency,
            words::of(pays.schedule),
            m_moment.brief(role->createdAt),
            m_moment.full(role->createdAt),
            fit,
            mark.viewedMs == 0,
            mark.starred,
            variants(found),
            sentences::list(spoken)};
}

QHash<int, QByteArray> BoardRoles::roleNames() const
{
    return {{RoleIdRole, "roleId"},
            {TitleRole, "title"},
            {PosterRole, "poster"},
            {ApplicantsRole, "applicants"},
            {RailRole, "rail"},
            {RailWordRole, "railWord"},
            {AmountDigitsRole, "amountDigits"},
            {CurrencyRole, "currency"},
            {ScheduleWordRole, "scheduleWord"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {FitRole, "fit"},
            {FreshRole, "fresh"},
            {StarredRole, "starred"},
            {FoundRole, "found"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
