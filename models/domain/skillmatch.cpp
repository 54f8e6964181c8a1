#include "domain/skillmatch.h"

#include <QSet>

namespace agh {

QString SkillMatch::keyOf(const QString& skill)
{
    QString out;
    for (const QChar c : skill.toCaseFolded()) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#') // C, C++ and C# stay apart
            out.append(c);
    }
    return out;
}

SkillMatch SkillMatch::of(const QStringList& wanted, const QStringList& had)
{
    SkillMatch out;
    QSet<QString> hadFolded, wantedFolded;
    for (const QString& skill : had)
        hadFolded.insert(keyOf(skill));
    for (const QString& skill : wanted) {
        const QString key = keyOf(skill);
        if (wantedFolded.contains(key))
            continue;
        wantedFolded.insert(key);
        (hadFolded.contains(key) ? out.matched : out.missing).append(skill);
    }
    for (const QString& skill : had) {
        if (!wantedFolded.contains(keyOf(skill)))
            out.more.append(skill);
    }
    return out;
}

} // namespace agh
