#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <vector>

namespace agh {

/// One step from a list to another: rows go (Remove), one row goes elsewhere (Move, as
/// QList::move), rows come (Insert: `source` is where they stand in the new list).
struct ListStep
{
    enum Kind { Remove, Move, Insert } kind = Remove;
    qsizetype first = 0, count = 1, to = 0, source = 0;
    friend bool operator==(const ListStep&, const ListStep&) = default;
};

struct ListSteps
{
    QList<ListStep> steps;
    /// More steps than `most`: whoever shows the list is better told once than row by row.
    bool tooMany = false;
};

namespace detail {

/// Positions (in `ranks`) of a longest rising run, as flags. O(n log n).
inline std::vector<bool> longestRising(const std::vector<qsizetype>& ranks)
{
    std::vector<qsizetype> tails, previous(ranks.size(), -1);
    for (qsizetype i = 0; i < qsizetype(ranks.size()); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), ranks[size_t(i)],
            [&](qsizetype tail, qsizetype rank) { return ranks[size_t(tail)] < rank; });
        if (at != tails.begin())
            previous[size_t(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(ranks.size(), false);
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        stays[size_t(i)] = true;
    return stays;
}

} // namespace detail

/// What leads from `from` to `to`; no id may stand twice in either. What both ends share costs
/// nothing; the rest is O(n log n) and, per Move, one pass over it.
template <class Key>
ListSteps listSteps(const QList<Key>& from, const QList<Key>& to, qsizetype most = 128)
{
    qsizetype head = 0;
    while (head < from.size() && head < to.size() && from[head] == to[head])
        ++head;
    qsizetype fromEnd = from.size(), toEnd = to.size();
    while (fromEnd > head && toEnd > head && from[fromEnd - 1] == to[toEnd - 1]) {
        --fromEnd;
        --toEnd;
    }

    ListSteps out;
    const auto full = [&] { return out.tooMany = out.steps.size() > most; };
    QHash<Key, qsizetype> rank;
    rank.reserve(toEnd - head);
    for (qsizetype i = head; i < toEnd; ++i)
        rank.insert(to[i], i);

    // Gone, from the end so that no step shifts the next; `kept` is what stays, in its old order.
    std::vector<qsizetype> kept;
    for (qsizetype i = fromEnd; i > head;) {
        const auto found = rank.constFind(from[i - 1]);
        if (found != rank.constEnd()) {
            kept.push_back(*found);
            --i;
            continue;
        }
        const qsizetype last = i;
        while (i > head && !rank.contains(from[i - 1]))
            --i;
        out.steps.append({ListStep::Remove, i, last - i, 0, 0});
        if (full())
            return out;
    }
    std::reverse(kept.begin(), kept.end());

    // Moved: all but a longest run that is in order already, each to right behind the one before
    // it in the new list.
    const std::vector<bool> stays = detail::longestRising(kept);
    std::vector<qsizetype> ordered = kept;
    std::sort(ordered.begin(), ordered.end());
    if (qsizetype(std::count(stays.begin(), stays.end(), false)) + out.steps.size() > most) {
        out.tooMany = true;
        return out;
    }
    QSet<qsizetype> fixed;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (stays[i])
            fixed.insert(kept[i]);
    }
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (fixed.contains(ordered[i]))
            continue;
        const auto now = std::find(kept.begin(), kept.end(), ordered[i]);
        const qsizetype source = now - kept.begin();
        kept.erase(now);
        const auto before =
            i == 0 ? kept.begin() : std::next(std::find(kept.begin(), kept.end(), ordered[i - 1]));
        const qsizetype target = before - kept.begin();
        kept.insert(before, ordered[i]);
        if (source != target)
            out.steps.append({ListStep::Move, head + source, 1, head + target, 0});
    }

    // New, from the front: all before a row is there already, so its place is the final one.
    size_t next = 0;
    for (qsizetype i = head; i < toEnd;) {
        if (next < ordered.size() && ordered[next] == i) {
            ++next;
            ++i;
            continue;
        }
        const qsizetype first = i;
        const qsizetype end = next < ordered.size() ? ordered[next] : toEnd;
        out.steps.append({ListStep::Insert, first, end - first, 0, first});
        i = end;
        if (full())
            return out;
    }
    return out;
}

} // namespace agh
