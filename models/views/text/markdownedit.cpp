#include "views/text/markdownedit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::markdownedit {
namespace {

/// What is changed, in the numbers of the text.
struct Span
{
    qsizetype from = 0, to = 0;
    [[nodiscard]] QString in(const QString& text) const { return text.sliced(from, to - from); }
};

TextChange changed(const Span& span, const QString& text, qsizetype selectFrom, qsizetype selectTo)
{
    return {int(span.from), int(span.to), text, int(selectFrom), int(selectTo)};
}

Span wholeLines(const QString& text, Span span)
{
    if (span.to > span.from && text[span.to - 1] == u'\n')
        --span.to; // the line that follows is not meant
    span.from = span.from == 0 ? 0 : text.lastIndexOf(u'\n', span.from - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', span.to);
    span.to = end < 0 ? text.size() : end;
    return span;
}

bool isAt(const QString& text, qsizetype at, const QString& mark)
{
    return at >= 0 && at + mark.size() <= text.size() &&
           QStringView(text).sliced(at, mark.size()) == mark;
}

/// "*" beside another "*" belongs to "**".
bool hasMarks(const QString& text, const Span& span, const QString& mark)
{
    const qsizetype size = mark.size();
    if (!isAt(text, span.from - size, mark) || !isAt(text, span.to, mark))
        return false;
    if (mark != u"*"_s)
        return true;
    const auto stars = [&](qsizetype at, int step) {
        int count = 0;
        for (; at >= 0 && at < text.size() && text[at] == u'*'; at += step)
            ++count;
        return count;
    };
    return stars(span.from - 1, -1) % 2 == 1 && stars(span.to, 1) % 2 == 1;
}

/// Blanks at the ends stay outside of the marks, which would mean nothing beside them.
Span trimmed(const QString& text, Span span)
{
    while (span.from < span.to && text[span.from].isSpace())
        ++span.from;
    while (span.to > span.from && text[span.to - 1].isSpace())
        --span.to;
    return span;
}

TextChange wrap(const QString& text, const Span& given, const QString& mark)
{
    const qsizetype size = mark.size();
    const Span span = trimmed(text, given);
    const QString inner = span.in(text);
    if (hasMarks(text, span, mark)) // around it
        return changed({span.from - size, span.to + size}, inner, span.from - size, span.to - size);
    if (inner.size() > 2 * size && hasMarks(text, {span.from + size, span.to - size}, mark))
        return changed(span, inner.sliced(size, inner.size() - 2 * size), span.from,
                       span.to - 2 * size); // selected with it
    if (!inner.contains(u'\n'))
        return changed(span, mark + inner + mark, span.from + size, span.to + size);
    // Marks end with their paragraph: every line gets its own.
    QStringList lines = inner.split(u'\n');
    for (QString& line : lines) {
        if (!line.trimmed().isEmpty())
            line = mark + line + mark;
    }
    const QString out = lines.join(u'\n');
    return changed(span, out, span.from, span.from + out.size());
}

const QRegularExpression& item()
{
    static const QRegularExpression one(u"^( *)(?:([-*+])|(\\d{1,9})[.)]) "_s);
    return one;
}

TextChange list(const QString& text, const Span& given, bool numbered)
{
    const Span span = wholeLines(text, given);
    QStringList lines = span.in(text).split(u'\n');
    const auto isItem = [numbered](const QString& line) {
        const auto match = item().match(line);
        return match.hasMatch() && match.hasCaptured(numbered ? 3 : 2);
    };
    const bool all = std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
        return line.trimmed().isEmpty() ? lines.size() > 1 : isItem(line);
    });
    int number = 0;
    for (QString& line : lines) {
        if (line.trimmed().isEmpty() && lines.size() > 1)
            continue;
        const auto match = item().match(line);
        const QString indent = match.captured(1);
        const QString words = match.hasMatch() ? line.sliced(match.capturedEnd()) : line;
        line = all        ? indent + words
               : numbered ? indent + QString::number(++number) + u". "_s + words
                          : indent + u"- "_s + words;
    }
    const QString out = lines.join(u'\n');
    const qsizetype end = span.from + out.size();
    return given.from == given.to ? changed(span, out, end, end)
                                  : changed(span, out, span.from, end);
}

TextChange code(const QString& text, const Span& span)
{
    if (!trimmed(text, span).in(text).contains(u'\n'))
        return wrap(text, span, u"`"_s);
    const Span whole = wholeLines(text, span);
    const QString inner = whole.in(text);
    return changed(whole, u"```\n"_s + inner + u"\n```"_s, whole.from + 4,
                   whole.from + 4 + inner.size());
}

TextChange link(const QString& text, const Span& given)
{
    const Span span = trimmed(text, given);
    const QString words = span.in(text);
    static const QRegularExpression address(u"^(https?://|mailto:)\\S+$"_s);
    if (address.match(words).hasMatch()) // its words are to be written
        return changed(span, u"[]("_s + words + u')', span.from + 1, span.from + 1);
    const QString start = u"https://"_s;
    const qsizetype at = span.from + words.size() + 3;
    return changed(span, u'[' + words + u"]("_s + start + u')',
                   words.isEmpty() ? span.from + 1 : at + start.size(),
                   words.isEmpty() ? span.from + 1 : at + start.size());
}

} // namespace

TextChange use(MarkdownTools::Tool tool, const QString& text, int from, int to)
{
    const Span span{std::clamp<qsizetype>(std::min(from, to), 0, text.size()),
                    std::clamp<qsizetype>(std::max(from, to), 0, text.size())};
    switch (tool) {
    case MarkdownTools::Bold:
        return wrap(text, span, u"**"_s);
    case MarkdownTools::Italic:
        return wrap(text, span, u"*"_s);
    case MarkdownTools::Bullets:
        return list(text, span, false);
    case MarkdownTools::Numbers:
        return list(text, span, true);
    case MarkdownTools::Code:
        return code(text, span);
    case MarkdownTools::Link:
        return link(text, span);
    }
    return {};
}

TextChange newLine(const QString& text, int at)
{
    if (at < 0 || at > text.size())
        return {};
    const Span line = wholeLines(text, {at, at});
    const auto match = item().match(line.in(text));
    if (!match.hasMatch() || at < line.from + match.capturedEnd())
        return {};
    if (line.in(text).size() == match.capturedEnd()) // an empty one ends the list
        return changed(line, QString(), line.from, line.from);
    const QString mark = match.hasCaptured(3)
                             ? QString::number(match.captured(3).toInt() + 1) + u". "_s
                             : match.captured(2) + u' ';
    const QString out = u'\n' + match.captured(1) + mark;
    return changed({at, at}, out, at + out.size(), at + out.size());
}

} // namespace agh::markdownedit
