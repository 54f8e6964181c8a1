#include "domain/skillmatch.h"

#include <QSet>

namespace agh {
namespace {

QString folded(const QString& skill)
{
    QString out;
    for (const QChar c : skill.toCaseFolded()) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#') // C, C++ and C# stay apart
            out.append(c);
    }
    return out;
}

} // namespace

SkillMatch SkillMatch::of(const QStringList& wanted, const QStringList& had)
{
    SkillMatch out;
    QSet<QString> hadFolded, wantedFolded;
    for (const QString& skill : had)
        hadFolded.insert(folded(skill));
    for (const QString& skill : wanted) {
        const QString key = folded(skill);
        if (wantedFolded.contains(key))
            continue;
        wantedFolded.insert(key);
        (hadFolded.contains(key) ? out.matched : out.missing).append(skill);
    }
    for (const QString& skill : had) {
        if (!wantedFolded.contains(folded(skill)))
            out.more.append(skill);
    }
    return out;
}

} // namespace agh
