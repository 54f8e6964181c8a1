#include "store/boardindex.h"

#include "domain/skillmatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// One bit for each thing that may keep a row out.
enum Bit : unsigned {
    Words = 1,
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

void BoardIndex::put(BoardRow row, const Facts& facts)
{
    auto at = m_slotOf.constFind(row);
    if (at == m_slotOf.constEnd()) {
        m_slots.emplace_back();
        at = m_slotOf.insert(row, int(m_slots.size()) - 1);
    }
    Slot& slot = m_slots[size_t(*at)];
    if (slot.id != facts.id) {
        m_slotOfId.remove(slot.id);
        m_slotOfId.insert(facts.id, *at);
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
    const auto at = m_slotOf.constFind(row);
    if (at == m_slotOf.constEnd())
        return;
    const int gone = *at;
    const int last = int(m_slots.size()) - 1;
    m_slotOfId.remove(m_slots[size_t(gone)].id);
    m_slotOf.erase(at);
    if (gone != last) {
        m_slots[size_t(gone)] = std::move(m_slots[size_t(last)]);
        m_slotOf[m_slots[size_t(gone)].row] = gone;
        m_slotOfId[m_slots[size_t(gone)].id] = gone;
    }
    m_slots.pop_back();
    m_sorted = false;
}

void BoardIndex::mark(const QString& id, bool starred, bool hidden, qint64 viewedMs)
{
    const auto at = m_slotOfId.constFind(id);
    if (at == m_slotOfId.constEnd())
        return;
    Slot& slot = m_slots[size_t(*at)];
    slot.starred = starred;
    slot.hidden = hidden;
    slot.viewedMs = viewedMs;
}

void BoardIndex::sortIfNeeded()
{
    if (std::exchange(m_sorted, true))
        return;
    m_newest.resize(m_slots.size());
    std::iota(m_newest.begin(), m_newest.end(), 0);
    std::sort(m_newest.begin(), m_newest.end(), [this](int a, int b) {
        const Slot& one = m_slots[size_t(a)];
        const Slot& two = m_slots[size_t(b)];
        return one.createdMs != two.createdMs ? one.createdMs > two.createdMs : one.row < two.row;
    });
}

std::vector<char> BoardIndex::bits(const std::vector<BoardRow>& rows) const
{
    std::vector<char> out(m_slots.size(), 0);
    for (const BoardRow row : rows) {
        const auto at = m_slotOf.constFind(row);
        if (at != m_slotOf.constEnd())
            out[size_t(*at)] = 1;
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

    std::vector<int> picked;
    std::vector<int> counts(size_t(m_wordTexts.size()), 0);
    for (const int at : m_newest) {
        const Slot& slot = m_slots[size_t(at)];
        out.of += slot.hidden ? 0 : 1;
        out.shows[0] += slot.hidden ? 0 : 1;
        out.shows[1] += slot.starred ? 1 : 0;
        out.shows[2] += slot.viewedMs > 0 ? 1 : 0;
        out.shows[3] += slot.hidden ? 1 : 0;
        const bool shown = ask.show == BoardAsk::Show::Open      ? !slot.hidden
                           : ask.show == BoardAsk::Show::Starred ? slot.starred
                           : ask.show == BoardAsk::Show::Recent  ? slot.viewedMs > 0
                                                                 : slot.hidden;
        if (!shown)
            continue;
        unsigned fails = 0;
        if ((found && !in[size_t(at)]) || (!banned.empty() && banned[size_t(at)]) ||
            (!query.rails.isEmpty() && !has(typedRails, slot.rail)) || has(notRails, slot.rail) ||
            (typedCurrency != -1 && slot.currency != typedCurrency))
            fails |= Words;
        if (!rails.empty() && !has(rails, slot.rail))
            fails |= RailBit;
        if (!schedules.empty() && !has(schedules, slot.schedule))
            fails |= ScheduleBit;
        if (currency != -1 && slot.currency != currency)
            fails |= CurrencyBit;
        for (const QByteArray& key : std::as_const(least))
            fails |= slot.amount.isEmpty() || slot.amount < key ? AmountBit : 0U;
        for (const QByteArray& key : std::as_const(most))
            fails |= slot.amount.isEmpty() || slot.amount > key ? AmountBit : 0U;
        if (!skills.empty() && std::none_of(slot.skills.begin(), slot.skills.end(),
                                            [&](int one) { return has(skills, one); }))
            fails |= SkillBit;
        if (!kinds.empty() && !has(kinds, slot.posterKind))
            fails |= KindBit;
        if (filter.withinDays > 0 &&
            slot.createdMs < ask.nowMs - qint64(filter.withinDays) * 86'400'000)
            fails |= SinceBit;
        const bool applied = !ask.self.applied.isEmpty() && ask.self.applied.contains(slot.id);
        if (filter.notApplied && applied)
            fails |= AppliedBit;
        const bool pays = has(payable, slot.rail);
        if (filter.payable && !pays)
            fails |= PayableBit;
        if (fails == 0)
            picked.push_back(at);
        const auto only = [fails](unsigned bit) { return (fails & ~bit) == 0; };
        // A currency is chosen with its amounts: the two are counted as one.
        if (only(RailBit))
            ++counts[size_t(slot.rail)];
        if (only(ScheduleBit))
            ++counts[size_t(slot.schedule)];
        if (only(CurrencyBit | AmountBit))
            ++counts[size_t(slot.currency)];
        if (only(KindBit))
            ++counts[size_t(slot.posterKind)];
        if (only(SkillBit)) {
            for (const int one : slot.skills)
                ++counts[size_t(one)];
        }
        out.notApplied += only(AppliedBit) && !applied ? 1 : 0;
        out.payable += only(PayableBit) && pays ? 1 : 0;
    }
    // Which column a word stands in is known from where it was met; one hash each is enough.
    for (const Slot& slot : m_slots) {
        const auto tell = [&](QHash<QString, int>& into, int one) {
            if (const int count = std::exchange(counts[size_t(one)], 0); count > 0)
                into.insert(m_wordTexts[one].mid(2), count);
        };
        tell(out.rails, slot.rail);
        tell(out.schedules, slot.schedule);
        tell(out.currencies, slot.currency);
        tell(out.posterKinds, slot.posterKind);
        for (const int one : slot.skills) {
            if (const int count = std::exchange(counts[size_t(one)], 0); count > 0)
                out.skills.insert(m_wordTexts[one], count);
        }
    }
    arrange(out, ask, picked, tiers);
    return out;
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
                if (const auto found = m_slotOf.constFind(row); found != m_slotOf.constEnd())
                    tier[size_t(*found)] = int(i);
            }
        }
        std::stable_sort(picked.begin(), picked.end(),
                         [&](int a, int b) { return tier[size_t(a)] < tier[size_t(b)]; });
    }
    out.rows.reserve(qsizetype(picked.size()));
    for (const int one : picked) {
        out.rows.append(at(one).row);
        if (ask.cameAfterMs >= 0 && at(one).cameMs > ask.cameAfterMs)
            ++out.fresh;
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
