#include "store/boardindex.h"

#include "domain/skillmatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// One bit for each thing that may keep a row out.
enum Bit : unsigned {
    RailBit = 2,
    ScheduleBit = 4,
    CurrencyBit = 8,
    AmountBit = 16,
    SkillBit = 32,
    KindBit = 64,
    SinceBit = 128,
    AppliedBit = 256,
    PayableBit = 512
};

/// A word of one column, in small letters as they are compared; no skill's key begins so.
QString columnKey(char16_t column, const QString& text)
{
    return QString(u':') + QChar(column) + text.toLower();
}

bool has(const std::vector<int>& wanted, int word)
{
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
}

} // namespace

int BoardIndex::word(const QString& text)
{
    const auto known = m_words.constFind(text);
    if (known != m_words.constEnd())
        return *known;
    m_words.insert(text, int(m_wordTexts.size()));
    m_wordTexts.append(text);
    return int(m_wordTexts.size()) - 1;
}

void BoardIndex::setSlot(BoardRow row, int slot)
{
    if (size_t(row) >= m_slotOf.size())
        m_slotOf.resize(std::max(size_t(row) + 1, m_slotOf.size() * 2), -1);
    m_slotOf[size_t(row)] = slot;
}

void BoardIndex::put(BoardRow row, const Facts& facts)
{
    if (slotOf(row) < 0) {
        m_slots.emplace_back();
        setSlot(row, int(m_slots.size()) - 1);
    }
    Slot& slot = m_slots[size_t(slotOf(row))];
    if (slot.id != facts.id) {
        m_rowOfId.remove(slot.id);
        m_rowOfId.insert(facts.id, row);
    }
    slot.row = row;
    slot.id = facts.id;
    slot.createdMs = facts.createdMs;
    slot.cameMs = facts.cameMs;
    slot.amount = facts.amount;
    slot.rail = word(columnKey(u'r', facts.rail));
    slot.schedule = word(columnKey(u's', facts.schedule));
    slot.currency = word(columnKey(u'c', facts.currency));
    slot.posterKind = word(columnKey(u'k', facts.posterKind));
    slot.starred = facts.starred;
    slot.hidden = facts.hidden;
    slot.viewedMs = facts.viewedMs;
    slot.skills.clear();
    for (const QString& skill : facts.skills) {
        const QString key = SkillMatch::keyOf(skill);
        const int one = key.isEmpty() ? -1 : word(key);
        if (one >= 0 && !has(slot.skills, one))
            slot.skills.push_back(one);
    }
    slot.skills.shrink_to_fit();
    m_sorted = false;
}

void BoardIndex::remove(BoardRow row)
{
    const int gone = slotOf(row);
    if (gone < 0)
        return;
    const int last = int(m_slots.size()) - 1;
    m_rowOfId.remove(m_slots[size_t(gone)].id);
    m_slotOf[size_t(row)] = -1;
    if (gone != last) {
        m_slots[size_t(gone)] = std::move(m_slots[size_t(last)]);
        setSlot(m_slots[size_t(gone)].row, gone);
    }
    m_slots.pop_back();
    m_sorted = false;
}

void BoardIndex::mark(const QString& id, bool starred, bool hidden, qint64 viewedMs)
{
    const int at = slotOf(m_rowOfId.value(id, -1));
    if (at < 0)
        return;
    Slot& slot = m_slots[size_t(at)];
    slot.starred = starred;
    slot.hidden = hidden;
    slot.viewedMs = viewedMs;
    if (m_sorted) {
        Hot& hot = m_hot[size_t(at)];
        hot.starred = starred;
        hot.hidden = hidden;
        hot.viewed = viewedMs > 0;
    }
}

/// Brings the slots into the order that is shown most, and lays beside them what searches go over.
void BoardIndex::sortIfNeeded()
{
    if (std::exchange(m_sorted, true))
        return;
    std::vector<int> order(m_slots.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const Slot& one = m_slots[size_t(a)];
        const Slot& two = m_slots[size_t(b)];
        return one.createdMs != two.createdMs ? one.createdMs > two.createdMs : one.row < two.row;
    });
    std::vector<Slot> sorted;
    sorted.reserve(m_slots.size());
    for (const int at : order)
        sorted.push_back(std::move(m_slots[size_t(at)]));
    m_slots = std::move(sorted);
    m_hot.clear();
    m_skills.clear();
    m_rows.clear();
    for (const Slot& slot : m_slots) {
        setSlot(slot.row, int(m_hot.size()));
        Hot hot{slot.rail, slot.schedule, slot.currency, slot.posterKind,  int(m_skills.size()),
                0,         slot.starred,  slot.hidden,   slot.viewedMs > 0};
        m_skills.insert(m_skills.end(), slot.skills.begin(), slot.skills.end());
        hot.skillsEnd = int(m_skills.size());
        m_hot.push_back(hot);
        m_rows.push_back(slot.row);
    }
}

std::vector<char> BoardIndex::bits(const std::vector<BoardRow>& rows) const
{
    std::vector<char> out(m_slots.size(), 0);
    for (const BoardRow row : rows) {
        if (const int at = slotOf(row); at >= 0)
            out[size_t(at)] = 1;
    }
    return out;
}

std::vector<char> BoardIndex::bits(const QSet<QString>& ids) const
{
    std::vector<char> out(ids.isEmpty() ? 0 : m_slots.size(), 0);
    for (const QString& id : ids) {
        if (const int at = slotOf(m_rowOfId.value(id, -1)); at >= 0)
            out[size_t(at)] = 1;
    }
    return out;
}

BoardAnswer BoardIndex::answer(const BoardAsk& ask,
                               const std::optional<std::vector<BoardRow>>& found,
                               const std::vector<std::vector<BoardRow>>& tiers,
                               const std::vector<BoardRow>& without)
{
    sortIfNeeded();
    BoardAnswer out;
    const BoardFilter& filter = ask.filter;
    const BoardQuery& query = ask.query;
    // One that no role has is looked for all the same, and not found.
    const auto known = [this](const QString& key) { return m_words.value(key, -2); };
    const auto columns = [&known](char16_t column, const QStringList& texts) {
        std::vector<int> words;
        for (const QString& text : texts)
            words.push_back(known(columnKey(column, text)));
        return words;
    };
    const auto beginning = [this](const QStringList& beginnings) {
        std::vector<int> words;
        for (const QString& one : beginnings) {
            for (qsizetype i = 0; i < m_wordTexts.size(); ++i) {
                if (m_wordTexts[i].startsWith(columnKey(u'r', one)))
                    words.push_back(int(i));
            }
        }
        return words;
    };
    const std::vector<int> rails = columns(u'r', filter.rails),
                           schedules = columns(u's', filter.schedules),
                           kinds = columns(u'k', filter.posterKinds),
                           typedRails = beginning(query.rails),
                           notRails = beginning(query.excludedRails),
                           payable = columns(u'r', ask.self.rails.value_or(QStringList()));
    std::vector<int> skills;
    for (const QString& skill : filter.skills)
        skills.push_back(known(SkillMatch::keyOf(skill)));
    const int currency = filter.currency.isEmpty() ? -1 : known(columnKey(u'c', filter.currency));
    const int typedCurrency =
        query.currency.isEmpty() ? -1 : known(columnKey(u'c', query.currency));
    QList<QByteArray> least, most;
    for (const auto& one : {filter.least, query.least}) {
        if (one)
            least.append(amountKey(*one));
    }
    for (const auto& one : {filter.most, query.most}) {
        if (one)
            most.append(amountKey(*one));
    }
    const std::vector<char> in = found ? bits(*found) : std::vector<char>();
    const std::vector<char> banned = without.empty() ? std::vector<char>() : bits(without);
    const std::vector<char> appliedTo = bits(ask.self.applied);
    const bool amounts = !least.isEmpty() || !most.isEmpty();
    const qint64 since =
        filter.withinDays > 0 ? ask.nowMs - qint64(filter.withinDays) * 86'400'000 : 0;

    std::vector<int> picked;
    std::vector<int> counts(size_t(m_wordTexts.size()), 0);
    for (int at = 0; at < int(m_hot.size()); ++at) {
        const Hot& hot = m_hot[size_t(at)];
        out.of += hot.hidden ? 0 : 1;
        out.shows[1] += hot.starred ? 1 : 0;
        out.shows[2] += hot.viewed ? 1 : 0;
        // What lacks the words counts for no filter.
        if ((found && !in[size_t(at)]) || (!banned.empty() && banned[size_t(at)]))
            continue;
        const bool shown = ask.show == BoardAsk::Show::Open      ? !hot.hidden
                           : ask.show == BoardAsk::Show::Starred ? hot.starred
                           : ask.show == BoardAsk::Show::Recent  ? hot.viewed
                                                                 : hot.hidden;
        if (!shown || (!query.rails.isEmpty() && !has(typedRails, hot.rail)) ||
            (!notRails.empty() && has(notRails, hot.rail)) ||
            (typedCurrency != -1 && hot.currency != typedCurrency))
            continue;
        unsigned fails = 0;
        if (!rails.empty() && !has(rails, hot.rail))
            fails |= RailBit;
        if (!schedules.empty() && !has(schedules, hot.schedule))
            fails |= ScheduleBit;
        if (currency != -1 && hot.currency != currency)
            fails |= CurrencyBit;
        if (amounts) {
            const QByteArray& amount = m_slots[size_t(at)].amount;
            for (const QByteArray& key : std::as_const(least))
                fails |= amount.isEmpty() || amount < key ? AmountBit : 0U;
            for (const QByteArray& key : std::as_const(most))
                fails |= amount.isEmpty() || amount > key ? AmountBit : 0U;
        }
        const auto skillsFrom = m_skills.begin() + hot.skillsFrom;
        const auto skillsEnd = m_skills.begin() + hot.skillsEnd;
        if (!skills.empty() &&
            std::none_of(skillsFrom, skillsEnd, [&](int one) { return has(skills, one); }))
            fails |= SkillBit;
        if (!kinds.empty() && !has(kinds, hot.posterKind))
            fails |= KindBit;
        if (since > 0 && m_slots[size_t(at)].createdMs < since)
            fails |= SinceBit;
        const bool applied = !appliedTo.empty() && appliedTo[size_t(at)];
        if (filter.notApplied && applied)
            fails |= AppliedBit;
        const bool pays = has(payable, hot.rail);
        if (filter.payable && !pays)
            fails |= PayableBit;
        if (fails == 0)
            picked.push_back(at);
        const auto only = [fails](unsigned bit) { return (fails & ~bit) == 0; };
        // A currency is chosen with its amounts: the two are counted as one.
        if (only(RailBit))
            ++counts[size_t(hot.rail)];
        if (only(ScheduleBit))
            ++counts[size_t(hot.schedule)];
        if (only(CurrencyBit | AmountBit))
            ++counts[size_t(hot.currency)];
        if (only(KindBit))
            ++counts[size_t(hot.posterKind)];
        if (only(SkillBit)) {
            for (auto one = skillsFrom; one != skillsEnd; ++one)
                ++counts[size_t(*one)];
        }
        out.notApplied += only(AppliedBit) && !applied ? 1 : 0;
        out.payable += only(PayableBit) && pays ? 1 : 0;
    }
    out.shows[0] = out.of;
    out.shows[3] = int(m_hot.size()) - out.of;
    tell(out, counts);
    arrange(out, ask, picked, tiers);
    return out;
}

/// The counts under the values that they are of.
void BoardIndex::tell(BoardAnswer& out, const std::vector<int>& counts) const
{
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const QString& text = m_wordTexts[qsizetype(i)];
        if (!text.startsWith(u':')) {
            out.skills.insert(text, counts[i]);
            continue;
        }
        QHash<QString, int>& into = text[1] == u'r'   ? out.rails
                                    : text[1] == u's' ? out.schedules
                                    : text[1] == u'c' ? out.currencies
                                                      : out.posterKinds;
        into.insert(text.mid(2), counts[i]);
    }
}

void BoardIndex::arrange(BoardAnswer& out, const BoardAsk& ask, std::vector<int>& picked,
                         const std::vector<std::vector<BoardRow>>& tiers) const
{
    using Sort = BoardAsk::Sort;
    const auto at = [this](int one) -> const Slot& { return m_slots[size_t(one)]; };
    if (ask.show == BoardAsk::Show::Recent) {
        std::stable_sort(picked.begin(), picked.end(),
                         [&](int a, int b) { return at(a).viewedMs > at(b).viewedMs; });
    } else if (ask.sort == Sort::Amount) {
        std::stable_sort(picked.begin(), picked.end(),
                         [&](int a, int b) { return at(a).amount > at(b).amount; });
    } else if (ask.sort == Sort::Match && !ask.self.skills.isEmpty()) {
        QSet<int> mine;
        for (const QString& skill : ask.self.skills)
            mine.insert(m_words.value(SkillMatch::keyOf(skill), -1));
        std::vector<int> fit(m_slots.size(), 0);
        for (const int one : picked) {
            const auto& wanted = at(one).skills;
            const auto had = std::count_if(wanted.begin(), wanted.end(),
                                           [&](int skill) { return mine.contains(skill); });
            // The share of what is wanted; of two with the same, the one where more fits.
            fit[size_t(one)] =
                wanted.empty() ? 0 : int(had * 10'000 / qsizetype(wanted.size()) + had);
        }
        std::stable_sort(picked.begin(), picked.end(),
                         [&](int a, int b) { return fit[size_t(a)] > fit[size_t(b)]; });
    } else if (ask.sort == Sort::Relevance && !tiers.empty()) {
        std::vector<int> tier(m_slots.size(), int(tiers.size()));
        for (size_t i = tiers.size(); i-- > 0;) {
            for (const BoardRow row : tiers[i]) {
                if (const int found = slotOf(row); found >= 0)
                    tier[size_t(found)] = int(i);
            }
        }
        std::stable_sort(picked.begin(), picked.end(),
                         [&](int a, int b) { return tier[size_t(a)] < tier[size_t(b)]; });
    }
    out.rows.reserve(qsizetype(picked.size()));
    for (const int one : picked)
        out.rows.append(m_rows[size_t(one)]);
    if (ask.cameAfterMs < 0)
        return;
    for (const int one : picked) {
        const qint64 came = at(one).cameMs;
        out.fresh += came > ask.cameAfterMs ? 1 : 0;
        out.newestMs = std::max(out.newestMs, came);
        out.untold += ask.untoldAfterMs >= 0 && came > ask.untoldAfterMs ? 1 : 0;
    }
}

QList<std::pair<QString, int>> BoardIndex::topSkills(int count) const
{
    std::vector<int> counts(size_t(m_wordTexts.size()), 0);
    for (const Slot& slot : m_slots) {
        for (const int one : slot.skills)
            ++counts[size_t(one)];
    }
    QList<std::pair<QString, int>> out;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            out.append({m_wordTexts[qsizetype(i)], counts[i]});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    out.resize(std::min<qsizetype>(out.size(), count));
    return out;
}

} // namespace agh
