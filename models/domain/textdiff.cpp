#include "domain/textdiff.h"

#include <algorithm>

namespace agh::textdiff {
namespace {

constexpr qsizetype mostSteps = 700;      // pieces that differ
constexpr qsizetype longestLine = 20'000; // in which words are looked for

struct Step
{
    Kind kind = Kind::Same;
    qsizetype at = 0; // in `before` of what is the same or was removed, else in `after`
};

QStringList piecesOf(const QString& text)
{
    QStringList out;
    const auto kindOf = [](QChar one) {
        return one.isLetterOrNumber() || one.isMark() || one.isSurrogate() ? 1
               : one.isSpace()                                             ? 2
                                                                           : 0;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const int kind = kindOf(text[at]);
        while (kind != 0 && end < text.size() && kindOf(text[end]) == kind)
            ++end;
        out.append(text.sliced(at, end - at));
        at = end;
    }
    return out;
}

/// The shortest way from one to the other (Myers): how far each diagonal comes with each step more,
/// then back along it.
QList<Step> middle(const QStringList& a, const QStringList& b, qsizetype from, qsizetype aEnd,
                   qsizetype bEnd)
{
    const qsizetype n = aEnd - from, m = bEnd - from;
    const qsizetype most = std::min(n + m, mostSteps);
    QList<QList<qsizetype>> trail;
    QList<qsizetype> reach(2 * most + 3, 0);
    const auto start = [&](qsizetype k, qsizetype d, const QList<qsizetype>& far) {
        const bool down = k == -d || (k != d && far[most + k] < far[most + k + 2]);
        return std::pair(down, down ? far[most + k + 2] : far[most + k] + 1);
    };
    qsizetype steps = -1;
    for (qsizetype d = 0; d <= most && steps < 0; ++d) {
        trail.append(reach);
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = d == 0 ? 0 : start(k, d, trail.last()).second;
            while (x < n && x - k < m && a[from + x] == b[from + x - k])
                ++x;
            reach[most + k + 1] = x;
            if (x >= n && x - k >= m) {
                steps = d;
                break;
            }
        }
    }
    QList<Step> out;
    if (steps < 0) {
        for (qsizetype i = from; i < aEnd; ++i)
            out.append({Kind::Removed, i});
        for (qsizetype i = from; i < bEnd; ++i)
            out.append({Kind::Added, i});
        return out;
    }
    qsizetype x = n, y = m;
    for (qsizetype d = steps; d > 0; --d) {
        const auto [down, begin] = start(x - y, d, trail[d]);
        for (; x > begin; --x, --y)
            out.append({Kind::Same, from + x - 1});
        if (down)
            out.append({Kind::Added, from + --y});
        else
            out.append({Kind::Removed, from + --x});
    }
    for (; x > 0; --x)
        out.append({Kind::Same, from + x - 1});
    std::reverse(out.begin(), out.end());
    return out;
}

QList<Step> steps(const QStringList& a, const QStringList& b)
{
    qsizetype from = 0, aEnd = a.size(), bEnd = b.size();
    QList<Step> out;
    for (; from < aEnd && from < bEnd && a[from] == b[from]; ++from)
        out.append({Kind::Same, from});
    while (aEnd > from && bEnd > from && a[aEnd - 1] == b[bEnd - 1]) {
        --aEnd;
        --bEnd;
    }
    out += middle(a, b, from, aEnd, bEnd);
    for (qsizetype i = aEnd; i < a.size(); ++i)
        out.append({Kind::Same, i});
    return out;
}

void append(QList<Run>& runs, Kind kind, const QString& text)
{
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

QList<Run> without(const QList<Run>& runs, Kind kind)
{
    QList<Run> out;
    for (const Run& run : runs) {
        if (run.kind != kind)
            append(out, run.kind, run.text);
    }
    return out;
}

/// Two lines of which one became the other have words in common.
bool areAlike(const QList<Run>& runs)
{
    qsizetype same = 0, other = 0;
    for (const Run& run : runs) {
        for (const QChar one : run.text) {
            if (!one.isSpace())
                ++(run.kind == Kind::Same ? same : other);
        }
    }
    return same * 3 >= other;
}

} // namespace

QList<Run> words(const QString& before, const QString& after)
{
    QList<Run> out;
    if (before.size() > longestLine || after.size() > longestLine)
        return before == after ? QList<Run>{{Kind::Same, before}}
                               : QList<Run>{{Kind::Removed, before}, {Kind::Added, after}};
    const QStringList a = piecesOf(before), b = piecesOf(after);
    for (const Step& step : steps(a, b))
        append(out, step.kind, step.kind == Kind::Added ? b[step.at] : a[step.at]);
    return out;
}

QList<Line> lines(const QString& before, const QString& after)
{
    const QStringList a = before.split(u'\n'), b = after.split(u'\n');
    const QList<Step> all = steps(a, b);
    QList<Line> out;
    for (qsizetype i = 0; i < all.size();) {
        if (all[i].kind == Kind::Same) {
            out.append({Kind::Same, {{Kind::Same, a[all[i].at]}}});
            ++i;
            continue;
        }
        QStringList gone, come;
        for (; i < all.size() && all[i].kind != Kind::Same; ++i)
            (all[i].kind == Kind::Removed ? gone : come)
                .append(all[i].kind == Kind::Removed ? a[all[i].at] : b[all[i].at]);
        for (qsizetype line = 0; line < std::max(gone.size(), come.size()); ++line) {
            const bool both = line < gone.size() && line < come.size();
            const QList<Run> runs = both ? words(gone[line], come[line]) : QList<Run>();
            const bool alike = both && areAlike(runs);
            if (line < gone.size())
                out.append({Kind::Removed, alike ? without(runs, Kind::Added)
                                                 : QList<Run>{{Kind::Removed, gone[line]}}});
            if (line < come.size())
                out.append({Kind::Added, alike ? without(runs, Kind::Removed)
                                               : QList<Run>{{Kind::Added, come[line]}}});
        }
    }
    return out;
}

} // namespace agh::textdiff
