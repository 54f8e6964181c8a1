#include "views/text/foundwords.h"

#include <QList>

namespace agh {
namespace {

/// Letters as the search sees them, without case and marks, and where each comes from.
struct Folded
{
    QList<char32_t> letters;
    QList<qsizetype> from;
};

Folded folded(const QString& text)
{
    Folded out;
    qsizetype at = 0;
    for (const uint c : text.toUcs4()) {
        const char32_t one = c;
        for (const uint part : QString::fromUcs4(&one, 1)
                                   .normalized(QString::NormalizationForm_D)
                                   .toCaseFolded()
                                   .toUcs4()) {
            if (QChar::isMark(part))
                continue;
            out.letters.append(part);
            out.from.append(at);
        }
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    out.from.append(text.size());
    return out;
}

bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

/// Runs of letters and numbers, as the index parts words.
QList<QList<char32_t>> wordsOf(const QString& typed)
{
    QList<QList<char32_t>> out;
    bool inWord = false;
    for (const char32_t c : folded(typed.left(1'000)).letters) {
        const bool letter = QChar::isLetterOrNumber(c);
        if (letter && !inWord)
            out.append(QList<char32_t>());
        if (letter)
            out.last().append(c);
        inWord = letter;
    }
    return out;
}

/// First place where a word begins so; -1: none.
qsizetype placeOf(const Folded& text, const QList<char32_t>& word)
{
    for (qsizetype i = 0; i + word.size() <= text.letters.size(); ++i) {
        const bool begins =
            i == 0 || !QChar::isLetterOrNumber(text.letters[i - 1]) || standsAlone(word.first());
        if (begins && std::equal(word.begin(), word.end(), text.letters.begin() + i))
            return i;
    }
    return -1;
}

} // namespace

FoundWords FoundWords::in(const QString& guardedLine, const QString& typed, qsizetype lead)
{
    const Folded text = folded(guardedLine);
    qsizetype first = -1, length = 0;
    for (const QList<char32_t>& word : wordsOf(typed)) {
        const qsizetype place = placeOf(text, word);
        if (place >= 0 && (first < 0 || place < first)) {
            first = place;
            length = word.size();
        }
    }
    if (first < 0)
        return {{}, {}, guardedLine};
    const qsizetype begin = text.from[first];
    qsizetype end = text.from[first + length];
    while (end < guardedLine.size() && guardedLine[end].isMark())
        ++end;
    qsizetype from = begin > lead ? guardedLine.indexOf(u' ', begin - lead) + 1 : 0;
    if (from > begin || (begin > lead && from == 0))
        from = begin;
    if (from > 0 && guardedLine[from].isLowSurrogate())
        --from;
    const QString before = guardedLine.mid(from, begin - from);
    return {from > 0 ? QChar(0x2026) + before : before, guardedLine.mid(begin, end - begin),
            guardedLine.mid(end)};
}

} // namespace agh
