#include "platform/safename.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype mostBytes = 120;

/// Kept as it is: letters and figures of any writing, what belongs to them, and a few signs.
bool isFit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        // Invisible letters of Hangul and their like.
        return c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x034F;
    default:
        return QStringLiteral(" -_.,+()&'").contains(QChar(char16_t(c < 0x80 ? c : 0)));
    }
}

bool isReserved(const QString& name)
{
    static const QSet<QString> names{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (names.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) &&
           (stem[3].isDigit() || stem[3] == u'\u00B9' || stem[3] == u'\u00B2' ||
            stem[3] == u'\u00B3');
}

QString cleaned(const QString& untrusted)
{
    QString out;
    int marks = 0;
    const QList<uint> points =
        untrusted.left(1000).normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        const bool mark = QChar::isMark(c);
        marks = mark ? marks + 1 : 0;
        if (marks > 4)
            continue;
        if (isFit(c) && !(mark && out.isEmpty()))
            out += QChar::fromUcs4(c);
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    out = out.simplified();
    while (out.contains(".."_L1))
        out.replace(".."_L1, "."_L1);
    // A dot in front hides it, one at the end is lost on Windows, a hyphen in front is an option.
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' ' || c == u'-' || c == u','; };
    while (!out.isEmpty() && isEdge(out.front()))
        out.remove(0, 1);
    while (!out.isEmpty() && isEdge(out.back()))
        out.chop(1);
    return out;
}

} // namespace

QString safeFileName(const QString& untrusted, const QString& suffix, const QString& otherwise)
{
    QString stem = cleaned(untrusted);
    const qsizetype room = mostBytes - suffix.toUtf8().size() - 1;
    while (stem.toUtf8().size() > room)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    stem = stem.trimmed();
    while (stem.endsWith(u'.'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = otherwise;
    if (isReserved(stem))
        stem.prepend(u'_');
    return stem + u'.' + suffix;
}

QString unusedPath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    const QFileInfo info(name);
    QString path = dir.filePath(name);
    for (int i = 2; i < 1000 && (QFileInfo::exists(path) || QFileInfo(path).isSymLink()); ++i)
        path = dir.filePath(u"%1 (%2).%3"_s.arg(info.completeBaseName()).arg(i).arg(info.suffix()));
    return path;
}

} // namespace agh
