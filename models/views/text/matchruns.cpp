#include "views/text/matchruns.h"

#include "store/names.h"

#include <algorithm>

namespace agh {
namespace {

/// Letter by letter, so that a place in it is the same place in what is shown.
QString formOf(const QString& shown)
{
    QString out = shown;
    for (QChar& c : out) {
        const QString apart =
            c.decompositionTag() == QChar::NoDecomposition ? QString() : c.decomposition();
        if (!apart.isEmpty() && apart.front().isLetter())
            c = apart.front();
        c = c.toCaseFolded();
    }
    return out;
}

bool begins(const QString& form, qsizetype at)
{
    return at == 0 || !form[at - 1].isLetterOrNumber();
}

void mark(const QString& form, const QString& word, QList<bool>& strong)
{
    qsizetype best = -1;
    for (qsizetype at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) {
        if (best < 0 || begins(form, at))
            best = at;
        if (begins(form, at))
            break;
    }
    if (best >= 0 && (begins(form, best) || fitOf(form, {word}) == Fit::Inside)) {
        std::fill_n(strong.begin() + best, word.size(), true);
        return;
    }
    qsizetype next = 0;
    for (qsizetype at = 0; at < form.size() && next < word.size(); ++at) {
        if (begins(form, at) && form[at] == word[next]) {
            strong[at] = true;
            ++next;
        }
    }
}

} // namespace

QList<MatchRun> matchRuns(const QString& shown, const QStringList& typed)
{
    const bool apart = std::any_of(shown.begin(), shown.end(), [](QChar c) {
        return c == QChar(0x2068) || c.isSurrogate() || c.isMark();
    });
    if (apart || typed.isEmpty() || shown.isEmpty())
        return {{shown, false}};
    const QString form = formOf(shown);
    QList<bool> strong(shown.size(), false);
    for (const QString& word : typed) {
        if (fitOf(form, {word}) != Fit::None)
            mark(form, word, strong);
    }
    QList<MatchRun> runs;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (runs.isEmpty() || runs.last().strong != strong[i])
            runs.append({QString(), strong[i]});
        runs.last().text += shown[i];
    }
    return runs;
}

} // namespace agh
