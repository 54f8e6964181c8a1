#include "views/text/displayguard.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace agh::display {

namespace {

constexpr int maxMarks = 4; // combining marks on one letter
constexpr char32_t isolate = 0x2068, popIsolate = 0x2069, zeroWidthSpace = 0x200B;

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x061C || c == 0x00AD || c == 0xFEFF ||
           c == 0x180E || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 ||
           (c >= 0xE0000 && c <= 0xE0FFF) || c == 0xFFA0;
}

/// A joiner between two characters that are not Latin letters shapes them; anywhere else it only
/// hides something.
bool joins(char32_t before, char32_t c, char32_t after)
{
    return (c == 0x200C || c == 0x200D) && before > 0x2FF && after > 0x2FF;
}

bool isSelector(char32_t c) { return c >= 0xFE00 && c <= 0xFE0F; }

class Writer
{
public:
    Writer(bool lines, qsizetype max, bool laidOut = true)
        : m_lines(lines)
        , m_laidOut(laidOut)
        , m_max(max)
    {}

    [[nodiscard]] bool full() const { return m_full; }
    [[nodiscard]] QString take() { return std::move(m_out); }

    void put(char32_t c, char32_t after)
    {
        if (c == U'\n' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == 0x0C) {
            lineBreak();
        } else if (c == U'\t') {
            for (int i = 0; i < (m_lines ? 4 : 1); ++i) // Qt is slow at laying out tabs
                space();
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            // Control characters mean nothing on a screen.
        } else if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFFFC) {
            visible(0xFFFD);
        } else if (isSelector(c)) {
            if (m_before > 0xFF && !isSelector(m_before))
                raw(c);
        } else if (isInvisible(c) && !joins(m_before, c, after)) {
            if (!m_hidden) // a run of them is told once
                mark(c);
            m_hidden = true;
            return;
        } else if (QChar::category(c) == QChar::Mark_NonSpacing ||
                   QChar::category(c) == QChar::Mark_Enclosing) {
            if (m_marks++ < maxMarks)
                raw(c);
        } else if (QChar::isSpace(c)) {
            c == 0xA0 || c == 0x202F ? raw(c) : space();
        } else {
            visible(c);
        }
        m_hidden = false;
        m_before = c;
    }

private:
    void lineBreak()
    {
        if (!m_lines)
            return space();
        m_word = 0;
        m_marks = 0;
        if (m_laidOut && ++m_lineCount >= maxLines)
            m_full = true;
        else
            raw(U'\n');
    }
    void space()
    {
        m_word = 0;
        m_marks = 0;
        // One line: runs of blanks are one blank, or a name could push its words out of sight.
        if (m_lines || (!m_out.isEmpty() && !m_out.endsWith(QLatin1Char(' '))))
            raw(U' ');
    }
    void visible(char32_t c)
    {
        m_marks = 0;
        if (m_laidOut && ++m_word > maxWord) {
            raw(zeroWidthSpace);
            m_word = 1;
        }
        raw(c);
    }
    /// "⟨U+202E⟩" in the place of what cannot be seen.
    void mark(char32_t c)
    {
        const QString text = QStringLiteral("\u27E8U+%1\u27E9")
                                 .arg(uint(c), 4, 16, QLatin1Char('0'))
                                 .toUpper(); // the U and the + stay as they are
        if (m_out.size() + text.size() > m_max) {
            m_full = true;
            return;
        }
        m_out += text;
        m_word += text.size();
    }
    void raw(char32_t c)
    {
        if (m_out.size() >= m_max) {
            m_full = true;
            return;
        }
        m_out += QChar::fromUcs4(c);
    }

    QString m_out;
    bool m_lines, m_laidOut, m_full = false, m_hidden = false;
    qsizetype m_max, m_word = 0, m_lineCount = 0;
    int m_marks = 0;
    char32_t m_before = 0;
};

void write(Writer& writer, const QString& untrusted)
{
    const QList<uint> points = untrusted.toUcs4(); // a broken pair becomes U+FFFD
    for (qsizetype i = 0; i < points.size() && !writer.full(); ++i) {
        char32_t c = points[i];
        if (c == U'\r') {
            if (i + 1 < points.size() && points[i + 1] == U'\n')
                ++i;
            c = U'\n';
        }
        writer.put(c, i + 1 < points.size() ? points[i + 1] : 0);
    }
}

/// Fenced where it can turn the words around it; plain Latin text stays as it is.
QString fenced(const QString& safe)
{
    const bool turns = std::any_of(safe.begin(), safe.end(), [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
               c.direction() == QChar::DirAN;
    });
    return turns ? QChar(isolate) + safe + QChar(popIsolate) : safe;
}

QString guarded(const QString& untrusted, bool lines, qsizetype max)
{
    Writer writer(lines, max);
    // Eight times what can be shown is looked at: more is nothing but what is left out anyway.
    write(writer, untrusted.left(max * 8));
    const bool cut = writer.full() || untrusted.size() > max * 8;
    QString out = writer.take();
    if (!lines)
        out = out.trimmed();
    if (cut)
        out += QChar(0x2026);
    return out;
}

} // namespace

QString text(const QString& untrusted) { return guarded(untrusted, true, maxChars); }

QString bareLine(const QString& untrusted, qsizetype max) { return guarded(untrusted, false, max); }

QString line(const QString& untrusted, qsizetype max) { return fenced(bareLine(untrusted, max)); }

QString whole(const QString& untrusted)
{
    Writer writer(true, std::numeric_limits<qsizetype>::max(), false);
    write(writer, untrusted);
    // Each paragraph is laid out by itself, so each has its fence.
    QStringList lines = writer.take().split(u'\n');
    for (QString& line : lines)
        line = fenced(line);
    return lines.join(u'\n');
}

QString beginning(const QString& guarded, qsizetype max)
{
    if (guarded.size() <= max)
        return guarded;
    qsizetype end = max;
    if (end > 0 && guarded[end - 1].isHighSurrogate())
        --end;
    QString out = guarded.first(end) + QChar(0x2026);
    const qsizetype open = out.count(QChar(isolate)) - out.count(QChar(popIsolate));
    return out + QString(std::max<qsizetype>(open, 0), QChar(popIsolate));
}

QString initials(const QString& name)
{
    const QList<uint> points = bareLine(name, 200).toUcs4();
    const auto upper = [](uint c) {
        const char32_t one = c;
        return QString::fromUcs4(&one, 1).toUpper();
    };
    QStringList first; // of each word
    QString second;    // letter of the first word
    bool inWord = false;
    for (const uint c : points) {
        const bool letter = QChar::isLetterOrNumber(c);
        if (letter && !inWord && first.size() < 2)
            first << upper(c);
        else if (letter && inWord && first.size() == 1 && second.isEmpty())
            second = upper(c);
        inWord = letter || (inWord && (QChar::isMark(c) || c == U'\'' || c == 0x2019));
    }
    if (first.isEmpty())
        return QStringLiteral("?");
    return first.size() == 2 ? first.join(QString()) : first.first() + second;
}

int avatarColor(const QString& id)
{
    // FNV-1a: the same on every computer and at every start, which qHash is not.
    quint32 hash = 2166136261U;
    const QByteArray bytes = id.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return int(hash % 8);
}

} // namespace agh::display
