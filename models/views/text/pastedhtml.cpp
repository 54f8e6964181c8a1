#include "views/text/pastedhtml.h"

#include "views/text/htmlwalker.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::pasted {
namespace {

/// Lines that are code from end to end are one piece of code.
QList<OutBlock> withCodeJoined(const QList<OutBlock>& blocks)
{
    const auto isCode = [](const OutBlock& block) {
        return block.kind == OutBlock::Paragraph &&
               std::all_of(block.runs.begin(), block.runs.end(), [](const TextRun& run) {
                   return run.code || run.text.trimmed().isEmpty();
               });
    };
    QList<OutBlock> out;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        qsizetype end = i;
        while (end < blocks.size() && isCode(blocks[end]))
            ++end;
        if (end - i < 2) {
            out.append(blocks[i]);
            continue;
        }
        QStringList lines;
        for (; i < end; ++i) {
            QString line;
            for (const TextRun& run : blocks[i].runs)
                line += run.text;
            lines.append(line.trimmed());
        }
        --i;
        OutBlock code;
        code.kind = OutBlock::Code;
        code.quotes = blocks[i].quotes;
        code.runs = {{lines.join(u'\n'), false, false, false, false, {}}};
        out.append(code);
    }
    return out;
}

Words counted(QString markdown, bool cut)
{
    if (markdown.size() > mostChars) {
        markdown.truncate(mostChars);
        if (markdown.back().isHighSurrogate())
            markdown.chop(1);
        cut = true;
    }
    const int lines = markdown.isEmpty() ? 0 : int(markdown.count(u'\n')) + 1;
    return {markdown, lines, cut};
}

} // namespace

std::optional<Words> ofHtml(const QString& html)
{
    const HtmlTree tree(html);
    HtmlWalker walker(mostChars);
    walker.walk(tree.root(), {});
    const bool cut = walker.cut() || tree.cut();
    const QList<OutBlock> blocks = withCodeJoined(walker.take());
    if (blocks.isEmpty() || (blocks.size() == 1 && blocks.first().kind == OutBlock::Code))
        return std::nullopt;
    const QString out = markdown::written(blocks);
    return out.isEmpty() ? std::nullopt : std::optional(counted(out, cut));
}

Words ofText(const QString& text)
{
    QString out = text.left(mostChars + 1);
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return counted(out, text.size() > mostChars);
}

Words ofMime(const QMimeData& data)
{
    if (data.hasHtml()) {
        if (const auto words = ofHtml(data.html()))
            return *words;
    }
    return data.hasText() ? ofText(data.text()) : Words();
}

} // namespace agh::pasted
