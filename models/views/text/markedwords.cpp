#include "views/text/markedwords.h"

#include <algorithm>

namespace agh {

QList<MatchRun> markedWords(const QString& guardedLine, const QStringList& words)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    for (const QString& word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = guardedLine.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = guardedLine.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            if (at == 0 || !guardedLine[at - 1].isLetterOrNumber())
                places.append({at, at + word.size()});
        }
    }
    std::sort(places.begin(), places.end());
    QList<MatchRun> out;
    qsizetype done = 0;
    for (const auto& [from, to] : std::as_const(places)) {
        if (to <= done)
            continue;
        if (from > done)
            out.append({guardedLine.mid(done, from - done), false});
        const qsizetype begin = std::max(from, done);
        out.append({guardedLine.mid(begin, to - begin), true});
        done = to;
    }
    if (done < guardedLine.size() || out.isEmpty())
        out.append({guardedLine.mid(done), false});
    return out;
}

} // namespace agh
