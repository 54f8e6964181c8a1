#include "store/names.h"

#include "domain/marks.h"
#include "domain/ready.h"
#include "store/codec.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

bool isBoundary(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// "rci": the first letters of words that follow each other, each at most one word apart.
bool fitsInitials(QStringView name, QStringView typed)
{
    if (typed.size() < 2)
        return false;
    qsizetype next = 0;
    for (qsizetype i = 0; i < name.size() && next < typed.size(); ++i) {
        if (!isBoundary(name, i) || !name[i].isLetterOrNumber())
            continue;
        if (name[i] == typed[next])
            ++next;
        else if (next > 0)
            return false;
    }
    return next == typed.size();
}

Fit fitOfWord(QStringView name, QStringView word)
{
    Fit best = Fit::None;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0)
            return word.size() == name.size() ? Fit::Whole : Fit::Start;
        if (isBoundary(name, at))
            return Fit::Word;
        best = Fit::Inside;
    }
    if (best == Fit::None || best == Fit::Inside) {
        if (fitsInitials(name, word))
            return Fit::Initials;
    }
    return best;
}

} // namespace

Fit fitOf(QStringView name, const QStringList& typed)
{
    Fit worst = Fit::Whole;
    for (const QString& word : typed) {
        const Fit fit = fitOfWord(name, word);
        if (fit == Fit::None)
            return Fit::None;
        worst = std::max(worst, fit);
    }
    // Several words that begin as the name begins are as good as one that does.
    if (typed.size() > 1 && name.startsWith(typed.join(u' ')))
        return Fit::Start;
    return worst;
}

/// On the thread of the search.
struct Names::Index
{
    struct Entry
    {
        QString form; ///< of the name, and behind a line break of what stands beside it
        qsizetype nameSize = 0;
        NameHit hit;
    };
    struct RoleEntry // a hundred thousand of them: no more than must be
    {
        RowId row = 0;
        qint64 createdMs = 0;
        QString form;
        bool mine = false, open = false;
    };
    QList<Entry> entries;
    QList<RoleEntry> roles;
    bool filled = false;
    QStringList lastTyped;
    QList<qsizetype> lastRoles; ///< those that fitted it: more letters never find more

    void fill(Connection& connection);
    [[nodiscard]] QList<NameHit> find(Connection& connection, const QString& typed, int most,
                                      const QStringList& first);
};

void Names::Index::fill(Connection& connection)
{
    entries.clear();
    roles.clear();
    lastTyped.clear();
    lastRoles.clear();
    QHash<QString, QString> titles; // of roles that somebody applied to or that are mine
    (void)connection.each(
        u"SELECT DISTINCT r.id, r.body FROM roles r WHERE r.mine=1 OR r.id IN (SELECT role FROM "
        "applications)"_s,
        {}, [&](const QSqlQuery& row) {
            titles.insert(row.value(0).toString(), codec::roleTitle(row.value(1).toByteArray()));
        });
    // The title stands at the beginning of the bytes: the rest, most of it, is not read.
    (void)connection.each(
        u"SELECT n, created, mine, status='open', substr(body,1,1400) FROM roles"_s, {},
        [&](const QSqlQuery& row) {
            RoleEntry entry;
            entry.row = row.value(0).toLongLong();
            entry.createdMs = row.value(1).toLongLong();
            entry.mine = row.value(2).toInt() != 0;
            entry.open = row.value(3).toInt() != 0;
            entry.form = searchForm(codec::roleTitle(row.value(4).toByteArray()).left(200));
            roles.append(entry);
        });
    (void)connection.each(u"SELECT body FROM applications"_s, {}, [&](const QSqlQuery& row) {
        const auto one = codec::decode<Application>(row.value(0).toByteArray());
        if (!one)
            return;
        Entry entry;
        entry.hit.kind = NameHit::Kind::Applicant;
        entry.hit.id = one->id.value;
        entry.hit.of = one->roleId.value;
        entry.hit.name = one->agent ? one->agent->name.left(200) : QString();
        entry.hit.beside =
            titles.value(one->roleId.value, one->role ? one->role->title : QString());
        entry.hit.colorOf = one->agentId.value;
        entry.hit.mine = true;
        entry.hit.open = one->status == ApplicationStatus::Pending;
        entry.hit.createdMs = one->createdAt.isValid() ? one->createdAt.ms() : 0;
        entries.append(entry);
    });
    (void)connection.each(u"SELECT body FROM contracts"_s, {}, [&](const QSqlQuery& row) {
        const auto one = codec::decode<Contract>(row.value(0).toByteArray());
        if (!one)
            return;
        Entry entry;
        entry.hit.kind = NameHit::Kind::Contract;
        entry.hit.id = one->id.value;
        entry.hit.name = one->roleTitle.left(200);
        entry.hit.beside = one->agentName.left(200);
        entry.hit.mine = true;
        entry.hit.open = one->status == ContractStatus::Active;
        entry.hit.createdMs = one->createdAt.isValid() ? one->createdAt.ms() : 0;
        entries.append(entry);
    });
    for (Entry& entry : entries) {
        const QString name = searchForm(entry.hit.name);
        entry.nameSize = name.size();
        entry.form = name + u'\n' + searchForm(entry.hit.beside.left(200));
    }
    filled = true;
}

QList<NameHit> Names::Index::find(Connection& connection, const QString& typed, int most,
                                  const QStringList& first)
{
    const QStringList words = searchForm(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Ranked
    {
        std::array<qint64, 5> order;
        NameHit hit;
        RowId role = 0;
    };
    const auto before = [](const Ranked& a, const Ranked& b) { return a.order < b.order; };
    const auto keep = [&](QList<Ranked>& list, Ranked one) {
        if (list.size() >= most && !(one.order < list.last().order))
            return;
        list.insert(std::upper_bound(list.begin(), list.end(), one, before), std::move(one));
        if (list.size() > most)
            list.removeLast();
    };
    QList<Ranked> people, contracts, board;
    for (const Entry& entry : std::as_const(entries)) {
        Fit fit = fitOf(QStringView(entry.form).first(entry.nameSize), words);
        const bool byName = fit != Fit::None;
        if (!byName)
            fit = fitOf(entry.form, words); // the title of the role helps to tell two apart
        if (fit == Fit::None || (!byName && fit == Fit::Inside))
            continue;
        Ranked one{{}, entry.hit, 0};
        one.hit.fit = fit;
        const qint64 recent = first.indexOf(entry.hit.key());
        one.order = {byName ? 0 : 1, recent < 0 ? 1'000 : recent, qint64(fit),
                     entry.hit.open ? 0 : 1, -entry.hit.createdMs};
        keep(entry.hit.kind == NameHit::Kind::Applicant ? people : contracts, std::move(one));
    }
    const bool narrower =
        !lastTyped.isEmpty() && words.size() >= lastTyped.size() &&
        std::equal(lastTyped.begin(), lastTyped.end(), words.begin(),
                   [](const QString& was, const QString& is) { return is.startsWith(was); });
    QList<qsizetype> fitting;
    const auto look = [&](qsizetype at) {
        const RoleEntry& role = roles[at];
        const Fit fit = fitOf(role.form, words);
        if (fit == Fit::None)
            return;
        fitting.append(at);
        keep(board, {{role.mine ? 0 : 1, qint64(fit), role.open ? 0 : 1, -role.createdMs, 0},
                     {},
                     role.row});
    };
    if (narrower) {
        for (const qsizetype at : std::as_const(lastRoles))
            look(at);
    } else {
        for (qsizetype at = 0; at < roles.size(); ++at)
            look(at);
    }
    lastTyped = words;
    lastRoles = fitting;
    QList<NameHit> out;
    for (const Ranked& one : std::as_const(people))
        out.append(one.hit);
    for (const Ranked& one : std::as_const(board)) {
        (void)connection.each(u"SELECT id, body FROM roles WHERE n=?"_s, {one.role},
                              [&](const QSqlQuery& row) {
                                  NameHit hit;
                                  hit.id = row.value(0).toString();
                                  hit.name = codec::roleTitle(row.value(1).toByteArray());
                                  hit.mine = one.order[0] == 0;
                                  hit.fit = Fit(one.order[1]);
                                  hit.open = one.order[2] == 0;
                                  hit.createdMs = -one.order[3];
                                  out.append(hit);
                              });
    }
    for (const Ranked& one : std::as_const(contracts))
        out.append(one.hit);
    return out;
}

Names::Names(QString cacheFile, QString workFile)
    : m_index(std::make_shared<Index>())
    , m_cacheFile(std::move(cacheFile))
    , m_workFile(std::move(workFile))
{}

Names::~Names() = default;

QFuture<QList<NameHit>> Names::find(const QString& typed, int mostOfAKind, const QStringList& first)
{
    if (!m_worker) {
        m_worker = std::make_unique<Worker>();
        if (!m_worker->open(m_cacheFile, m_workFile, Connection::Work::Writable,
                            Connection::Mode::ReadOnly)) {
            m_worker.reset();
            return ready(QList<NameHit>());
        }
        m_stale = true;
    }
    const bool stale = std::exchange(m_stale, false);
    return m_worker->run(
        [index = m_index, stale, typed, mostOfAKind, first](Connection& connection) {
            if (stale || !index->filled)
                index->fill(connection);
            return index->find(connection, typed, mostOfAKind, first);
        });
}

void Names::release()
{
    m_worker.reset(); // ends what it is at; its answers fall away
    *m_index = {};
    m_stale = true;
}

} // namespace agh
