#include "views/pages/palette.h"

#include "domain/marks.h"
#include "views/pages/palettesources.h"
#include "views/pages/workspace.h"
#include "views/text/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int mostOfAKind = 6, mostRecent = 20, shownRecent = 6, mostSaid = 4, mostPeople = 40;
constexpr int keepNamesMs = 60'000;
constexpr int againMs = 250; // what comes in one burst is looked through once
const QString recentView = u"palette/recent"_s;

QStringList wordsOf(const QString& typed)
{
    return searchForm(typed).split(u' ', Qt::SkipEmptyParts);
}

QVariantList runsOf(const QString& text, const QStringList& words)
{
    QVariantList out;
    for (const MatchRun& run : matchRuns(text, words))
        out.append(QVariant::fromValue(run));
    return out;
}

} // namespace

Palette::Palette(Workspace& workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_rows(new PaletteList(this))
{
    m_release.setSingleShot(true);
    m_release.setInterval(keepNamesMs);
    connect(&m_release, &QTimer::timeout, this, [this] {
        if (m_workspace.work())
            m_workspace.work()->store().names().release();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_purpose != ToGo)
            gather();
        m_moved = m_moved || m_current >= 0; // what Return would run stays what it is
        search(true);
        show();
    });
}

Palette::~Palette() = default;

void Palette::accountGone()
{
    ++m_generation;
    m_release.stop();
    m_again.stop();
    m_own.clear();
    m_names.clear();
    m_shown.clear();
    m_rows->setRows({});
}

void Palette::begin()
{
    m_release.stop();
    m_where = Everything;
    gather();
    m_names.clear();
    m_typed.clear();
    m_moved = false;
    Q_EMIT typedChanged();
    Q_EMIT whereChanged();
    // The names are read while the first letter is still to come.
    disconnect(m_news);
    if (AccountWork* const work = m_workspace.work()) {
        (void)work->store().names().find(u"\u0001"_s, 1);
        // What is read while it is open is found in it too.
        m_news = connect(&work->store().cache(), &Cache::changed, &m_again, [this] {
            if (!m_again.isActive())
                m_again.start();
        });
    }
    show();
}

void Palette::gather()
{
    const PaletteSources sources(*this, m_workspace);
    m_own = m_purpose == ToWrite     ? sources.conversations()
            : m_purpose == ToCompare ? sources.candidates()
                                     : sources.own();
}

void Palette::end()
{
    disconnect(m_news);
    m_again.stop();
    ++m_generation;
    m_own.clear();
    m_names.clear();
    m_purpose = ToGo;
    m_release.start();
}

void Palette::ask(const QString& what)
{
    m_purpose = what == "write"_L1 ? ToWrite : what == "compareWith"_L1 ? ToCompare : ToGo;
    Q_EMIT windowAsked(what);
}

void Palette::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed.left(400);
    m_moved = false;
    Q_EMIT typedChanged();
    search();
    show();
}

void Palette::setCurrent(int row)
{
    const int bounded = std::clamp(row, -1, int(m_shown.size()) - 1);
    m_moved = true;
    if (std::exchange(m_current, bounded) != bounded)
        Q_EMIT currentChanged();
}

QString Palette::currentText() const
{
    return m_rows->index(m_current).data(PaletteList::AccessibleTextRole).toString();
}

void Palette::step(int by)
{
    const int count = int(m_shown.size());
    if (count == 0)
        return;
    // One step goes round the end; a page of them stops there.
    const int to = m_current + by;
    setCurrent(std::abs(by) == 1 ? (to + count) % count : std::clamp(to, 0, count - 1));
}

void Palette::nextWhere(bool back)
{
    if (m_purpose != ToGo)
        return;
    m_where = Where((int(m_where) + (back ? 4 : 1)) % 5);
    m_moved = false;
    Q_EMIT whereChanged();
    show();
}

QStringList Palette::recent() const
{
    AccountWork* const work = m_workspace.work();
    return work ? work->store().marks().view(recentView).split(u'\n', Qt::SkipEmptyParts)
                : QStringList();
}

void Palette::remember(const QString& key)
{
    QStringList keys = recent();
    keys.removeAll(key);
    keys.prepend(key);
    if (m_workspace.work())
        m_workspace.work()->store().marks().setView(
            recentView, keys.first(std::min<qsizetype>(keys.size(), mostRecent)).join(u'\n'));
}

/// `again`: for the same words, as other things are there now; what was found stands until then.
void Palette::search(bool again)
{
    const quint64 generation = ++m_generation;
    AccountWork* const work = m_workspace.work();
    const QStringList words = wordsOf(m_typed);
    if (!work || words.isEmpty()) {
        m_names.clear();
        m_searching = false;
        return;
    }
    // What was found for fewer letters stands as far as it fits, so that nothing flickers.
    m_names.removeIf([&](const PaletteItem& item) {
        return !again && (item.section == PaletteItem::Section::Said ||
                          fitOf(searchForm(item.text + u' ' + item.detail), words) == Fit::None);
    });
    m_searching = m_searching || !again;
    work->store()
        .names()
        .find(m_typed, m_purpose == ToGo ? mostOfAKind : mostPeople, recent())
        .then(this, [this, generation](const QList<NameHit>& hits) {
            if (generation != m_generation)
                return;
            m_names.removeIf(
                [](const PaletteItem& item) { return item.section != PaletteItem::Section::Said; });
            const PaletteSources sources(*this, m_workspace);
            QList<PaletteItem> found;
            for (const NameHit& hit : hits) {
                if (sources.mayBeChosen(hit))
                    found.append(sources.ofName(hit));
            }
            if (m_purpose == ToGo)
                found += sources.threads(hits);
            m_names = found + m_names;
            m_searching = false;
            show();
        });
    if (m_purpose != ToGo || searchForm(m_typed).size() < 3)
        return;
    work->store()
        .conversations()
        .search(m_typed, {}, mostSaid)
        .then(this, [this, generation, typed = m_typed](const StoreResult<SaidHits>& hits) {
            if (generation != m_generation || !hits || hits->messages.isEmpty())
                return;
            m_names.removeIf(
                [](const PaletteItem& item) { return item.section == PaletteItem::Section::Said; });
            m_names += PaletteSources(*this, m_workspace).said(hits->messages, typed);
            show();
        });
}

bool Palette::wanted(const PaletteItem& item) const
{
    using Section = PaletteItem::Section;
    if (m_purpose != ToGo)
        return item.key.startsWith("0:"_L1);
    switch (m_where) {
    case Everything:
        return true;
    case Here:
        return item.section == Section::Open;
    case People:
        return item.key.startsWith("0:"_L1) || item.key.startsWith("thread:"_L1) ||
               item.section == Section::Said;
    case Roles:
        return item.key.startsWith("1:"_L1);
    case Commands:
        return item.section == Section::Commands;
    }
    return false;
}

/// What can be done, as far as it fits: the better first, and before that what was used lately.
QList<PaletteItem> Palette::fitting() const
{
    const QStringList words = wordsOf(m_typed);
    if (words.isEmpty() && m_purpose != ToGo)
        return m_own;
    if (words.isEmpty())
        return PaletteSources(*const_cast<Palette*>(this), m_workspace)
                   .recent(recent().first(std::min<qsizetype>(recent().size(), shownRecent))) +
               m_own;
    const QStringList lately = recent();
    QList<std::pair<std::pair<int, qsizetype>, PaletteItem>> ranked;
    for (const PaletteItem& item : m_own) {
        Fit fit = fitOf(searchForm(item.text), words);
        if (fit == Fit::None &&
            fitOf(searchForm(item.text + u' ' + item.detail), words) != Fit::None)
            fit = Fit::Inside;
        if (fit == Fit::None || (fit == Fit::Inside && words.first().size() < 3))
            continue;
        const qsizetype used = lately.indexOf(item.key);
        ranked.append({{int(fit), used < 0 ? mostRecent : used}, item});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PaletteItem> out;
    for (const auto& [rank, item] : std::as_const(ranked))
        out.append(item);
    return out;
}

void Palette::show()
{
    QList<PaletteItem> all = fitting() + m_names;
    if (m_purpose == ToGo)
        all = PaletteSources(*this, m_workspace).links(m_typed) + all;
    // Somebody may be offered before anything is typed, and found by name too.
    QSet<QString> seen;
    all.removeIf([&](const PaletteItem& item) {
        const bool twice = m_purpose != ToGo && seen.contains(item.key);
        seen.insert(item.key);
        // Who was said something waits for those who bear the name: Enter takes the first.
        const bool early = m_searching && item.section == PaletteItem::Section::Said;
        return twice || early || !wanted(item);
    });
    std::stable_sort(all.begin(), all.end(), [](const PaletteItem& a, const PaletteItem& b) {
        return a.section < b.section;
    });
    const QString kept = m_moved && m_current >= 0 && m_current < m_shown.size()
                             ? m_shown[m_current].key
                             : QString();
    m_shown = all;
    const QStringList words = wordsOf(m_typed);
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const PaletteItem& item = m_shown[i];
        rows.append({item.key,
                     {heading(item.section), item.icon, item.initials, item.color,
                      runsOf(item.text, words), item.detail, item.caps,
                      sentences::list({item.text, item.detail, heading(item.section),
                                       //: For the screen reader: where one is in a list
                                       tr("%1 of %2").arg(i + 1).arg(m_shown.size())})}});
    }
    m_rows->setRows(rows);
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_shown.size() && !kept.isEmpty(); ++i) {
        if (m_shown[i].key == kept)
            at = i;
    }
    const int now = m_shown.isEmpty() ? -1 : int(at);
    m_current = now;
    Q_EMIT currentChanged(); // also where another row stands there now
    const QString empty = !m_shown.isEmpty() || m_searching ? QString()
                          : words.isEmpty()                 ? tr("Type the name of an applicant.")
                                                            : tr("Nothing fits what you typed.");
    if (std::exchange(m_empty, empty) != empty)
        Q_EMIT emptyChanged();
}

void Palette::run(int row)
{
    const int at = row < 0 ? m_current : row;
    if (at < 0 || at >= m_shown.size())
        return;
    const PaletteItem item = m_shown[at];
    if (item.keep)
        remember(item.key);
    Q_EMIT chosen(); // the dialog goes first: what is done may want the keyboard
    if (item.run)
        item.run();
}

} // namespace agh
