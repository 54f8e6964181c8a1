#include "views/text/markdownout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::markdown {
namespace {

constexpr qsizetype mostLinkWords = 400;

bool isBlank(QChar c) { return c == u' ' || c == u'\n'; }

/// Every sign that would mean something, told to mean nothing.
QString escapedWords(const QString& text)
{
    QString out;
    out.reserve(text.size());
    const auto isWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool means = c == u'\\' || c == u'*' || c == u'`' ||
                           (c == u'_' && !(isWord(i - 1) && isWord(i + 1))) ||
                           (c == u'~' && (next == u'~' || (i > 0 && text[i - 1] == u'~'))) ||
                           (c == u'(' && i > 0 && text[i - 1] == u']') ||
                           (c == u'<' && (next.isLetter() || next == u'/' || next == u'!'));
        if (means)
            out += u'\\';
        out += c;
    }
    return out;
}

/// Words that begin a line: none of them begins a list, a heading, a quote or code.
QString escapedLine(const QString& line)
{
    if (line.isEmpty())
        return line;
    const QChar first = line.front();
    const QChar second = line.size() > 1 ? line[1] : QChar(u' ');
    if (first == u'>' || (first == u'#' && (second == u'#' || second == u' ')) ||
        (first == u'+' && second == u' ') || (first == u'-' && (second == u' ' || second == u'-')))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')') &&
        line[digits + 1] == u' ')
        return line.first(digits) + u'\\' + line.sliced(digits);
    return line;
}

int marksAtEnd(const QString& text, QChar mark)
{
    int count = 0;
    while (count < text.size() && text[text.size() - 1 - count] == mark)
        ++count;
    return count;
}

int marksAtBegin(const QString& text, QChar mark)
{
    int count = 0;
    while (count < text.size() && text[count] == mark)
        ++count;
    return count;
}

/// Puts `inner` between two marks, blanks outside of them; without, where more marks than mean
/// something would stand side by side.
void wrap(QString& out, const QString& inner, const QString& mark)
{
    qsizetype from = 0, to = inner.size();
    while (from < to && isBlank(inner[from]))
        ++from;
    while (to > from && isBlank(inner[to - 1]))
        --to;
    const QString core = inner.sliced(from, to - from);
    out += inner.first(from);
    const int most = mark.front() == u'~' ? 2 : 3;
    const bool fits =
        !core.isEmpty() &&
        marksAtEnd(out, mark.front()) + mark.size() + marksAtBegin(core, mark.front()) <= most &&
        marksAtEnd(core, mark.front()) + mark.size() <= most;
    out += fits ? mark + core + mark : core;
    out += inner.sliced(to);
}

QString codeOf(const QString& text)
{
    int longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString ticks(longest + 1, u'`');
    const QString pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return ticks + pad + text + pad + ticks;
}

enum class Look { Link, Bold, Strike, Italic, Code, None };

void write(QString& out, const QList<TextRun>& runs, Look look);

QString linkOf(const QList<TextRun>& runs, const QString& link)
{
    QString plain, words;
    for (const TextRun& run : runs)
        plain += run.text;
    if (plain.trimmed() == link)
        return u'<' + link + u'>';
    write(words, runs, Look::Bold);
    words.replace(u'\n', u' ');
    if (words.size() > mostLinkWords || words.trimmed().isEmpty())
        return words; // no link has so many
    qsizetype from = 0, to = words.size();
    while (from < to && words[from] == u' ')
        ++from;
    while (to > from && words[to - 1] == u' ')
        --to;
    QString inner;
    for (qsizetype i = from; i < to; ++i) {
        if (words[i] == u'\\' && i + 1 < to) {
            inner += words[i++];
        } else if (words[i] == u'[' || words[i] == u']') {
            inner += u'\\';
        }
        inner += words[i];
    }
    QString address = link;
    address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return words.first(from) + u'[' + inner + u"]("_s + address + u')' + words.sliced(to);
}

QString textOf(const QList<TextRun>& runs)
{
    QString out;
    for (const TextRun& run : runs)
        out += run.text;
    return out;
}

void writeCode(QString& out, const QString& text)
{
    const QString core = text.trimmed();
    if (core.isEmpty()) {
        out += text;
        return;
    }
    const qsizetype begin = text.indexOf(core.front());
    out += text.first(begin) + codeOf(core.simplified()) + text.sliced(begin + core.size());
}

/// The runs with this look and those after it; runs that share it stand between one pair of marks.
void write(QString& out, const QList<TextRun>& runs, Look look)
{
    if (look == Look::None) {
        out += escapedWords(textOf(runs));
        return;
    }
    const Look next = Look(int(look) + 1);
    const auto has = [look](const TextRun& run) {
        return look == Look::Link     ? !run.link.isEmpty()
               : look == Look::Bold   ? run.bold
               : look == Look::Strike ? run.strike
               : look == Look::Italic ? run.italic
                                      : run.code;
    };
    for (qsizetype from = 0; from < runs.size();) {
        qsizetype to = from + 1;
        while (to < runs.size() && has(runs[to]) == has(runs[from]) &&
               (look != Look::Link || runs[to].link == runs[from].link))
            ++to;
        const QList<TextRun> some = runs.sliced(from, to - from);
        if (!has(runs[from])) {
            write(out, some, next);
        } else if (look == Look::Link) {
            out += linkOf(some, runs[from].link);
        } else if (look == Look::Code) {
            writeCode(out, textOf(some));
        } else {
            QString inner;
            write(inner, some, next);
            wrap(out, inner,
                 look == Look::Bold     ? u"**"_s
                 : look == Look::Strike ? u"~~"_s
                                        : u"*"_s);
        }
        from = to;
    }
}

/// Blanks folded, and blank runs made to look like what stands before them.
QList<TextRun> tidied(const QList<TextRun>& runs)
{
    QList<TextRun> out;
    bool blank = true; // at the beginning of a line
    for (TextRun run : runs) {
        QString text;
        for (const QChar c : std::as_const(run.text)) {
            if (c == u'\n') {
                while (text.endsWith(u' '))
                    text.chop(1);
                text += c;
                blank = true;
            } else if (c == u' ') {
                if (!blank)
                    text += c;
                blank = true;
            } else {
                text += c;
                blank = false;
            }
        }
        if (text.isEmpty())
            continue;
        if (text.startsWith(u'\n') && !out.isEmpty()) {
            while (out.last().text.endsWith(u' '))
                out.last().text.chop(1);
        }
        run.text = text;
        if (!out.isEmpty() &&
            (out.last().looksLike(run) || (text == u" "_s && run.link.isEmpty() &&
                                           out.last().link.isEmpty() && !out.last().code)))
            out.last().text += text;
        else
            out.append(run);
    }
    while (!out.isEmpty() && isBlank(out.last().text.isEmpty() ? u' ' : out.last().text.back())) {
        out.last().text.chop(1);
        if (out.last().text.isEmpty())
            out.removeLast();
    }
    return out;
}

QString linesOf(const OutBlock& block)
{
    if (block.kind == OutBlock::Code) {
        QString code;
        for (const TextRun& run : block.runs)
            code += run.text;
        int longest = 2, run = 0;
        for (const QChar c : std::as_const(code)) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString ticks(longest + 1, u'`');
        return ticks + u'\n' + code + u'\n' + ticks;
    }
    QString words = writtenRuns(block.runs);
    if (words.isEmpty())
        return {};
    if (block.kind == OutBlock::Heading)
        return QString(block.level, u'#') + u' ' + words.replace(u'\n', u' ');
    QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines)
        line = escapedLine(line);
    if (block.kind == OutBlock::Paragraph)
        return lines.join(u'\n');
    const QString indent(qsizetype(block.level) * 2, u' ');
    const QString marker = block.number > 0 ? QString::number(block.number) + u'.' : u"-"_s;
    return indent + marker + u' ' + lines.join(u'\n' + indent + QString(marker.size() + 1, u' '));
}

} // namespace

QString writtenRuns(const QList<TextRun>& runs)
{
    QString out;
    write(out, tidied(runs), Look::Link);
    return out;
}

QString written(const QList<OutBlock>& blocks)
{
    QString out;
    const OutBlock* before = nullptr;
    bool numbered = false; // the list that goes on
    for (const OutBlock& block : blocks) {
        QString lines = linesOf(block);
        if (lines.isEmpty())
            continue;
        if (block.quotes > 0)
            lines = u"> "_s + lines.replace(u'\n', u"\n> "_s);
        if (before) {
            // Points of a list stand together; so do lines of one quote, with a line between.
            const bool together = before->kind == OutBlock::Item && block.kind == OutBlock::Item &&
                                  (block.level > 0 || numbered == (block.number > 0));
            const bool quoted = before->quotes > 0 && block.quotes > 0;
            out += together ? u"\n"_s : quoted ? u"\n>\n"_s : u"\n\n"_s;
        }
        out += lines;
        before = &block;
        if (block.level == 0)
            numbered = block.number > 0;
    }
    return out;
}

} // namespace agh::markdown
