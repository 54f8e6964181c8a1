#include "domain/marks.h"

namespace agh {

QString ApplicantMark::tagOf(const QString& typed)
{
    QString tag = typed;
    for (QChar& c : tag) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = QChar::Space;
    }
    tag = tag.simplified();
    if (tag.size() > longestTag) {
        // Not between the two halves of one character.
        tag.truncate(tag.at(longestTag - 1).isHighSurrogate() ? longestTag - 1 : longestTag);
        tag = tag.trimmed();
    }
    return tag;
}

bool ApplicantMark::addTag(const QString& typed)
{
    const QString tag = tagOf(typed);
    const QString form = searchForm(tag);
    if (form.isEmpty() || tags.size() >= mostTags)
        return false;
    for (const QString& one : std::as_const(tags)) {
        if (searchForm(one) == form)
            return false;
    }
    tags.append(tag);
    return true;
}

bool ApplicantMark::removeTag(const QString& tag)
{
    const QString form = searchForm(tag);
    return tags.removeIf([&](const QString& one) { return searchForm(one) == form; }) > 0;
}

QString searchForm(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (c == u'ß' || c == u'ẞ') { // Qt folds one letter to one
            out.append(u"ss");
            continue;
        }
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (!blank)
            out.append(c);
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out.append(u' ');
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out.toCaseFolded();
}

} // namespace agh
