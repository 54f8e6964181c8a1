#include "views/text/inlinemarkdown.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace agh::markdown {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype maxLinkText = 500, maxAddress = 2'000, maxOpen = 8;
constexpr char16_t ourBreak = 0x200B; // what display::text put into long words

struct Token
{
    enum Kind { Text, Tag, Link } kind = Text;
    QString plain;  // Text and Link
    QString styled; // ready to show
};

/// A marker that may turn out to begin something: where its token stands and what it is.
struct Opener
{
    QChar mark;
    int length = 0;
    qsizetype token = 0;
};

class Reader
{
public:
    Reader(QStringView text, bool links)
        : m_text(text)
        , m_links(links)
    {}

    Inline read()
    {
        while (m_at < m_text.size())
            step();
        flush();
        Inline out;
        for (const Token& token : std::as_const(m_tokens)) {
            out.styled += token.styled;
            out.plain += token.plain;
        }
        out.links = std::move(m_found);
        out.linkWords = std::move(m_words);
        return out;
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'\\' && m_at + 1 < m_text.size() &&
            u"\\`*_~[]()<>#+-.!|"_s.contains(m_text[m_at + 1])) {
            m_run += m_text[m_at + 1];
            m_at += 2;
        } else if (c == u'`') {
            code();
        } else if (c == u'*' || c == u'_' || c == u'~') {
            marker(c);
        } else if (!m_links || !link(c)) {
            m_run += c;
            ++m_at;
        }
    }

    /// Whether one of the ways to write a link begins here; it is taken then.
    bool link(QChar c)
    {
        switch (c.unicode()) {
        case u'[':
            return bracket(m_at, false);
        case u'!':
            return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'[' && bracket(m_at + 1, true);
        case u'h':
        case u'<':
            return address();
        default:
            return false;
        }
    }

    void flush()
    {
        if (!m_run.isEmpty())
            m_tokens.append({Token::Text, m_run, escaped(m_run)});
        m_run.clear();
    }

    [[nodiscard]] qsizetype runFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == m_text[at])
            ++end;
        return end - at;
    }

    /// `code` keeps its backticks: the words around it are not monospaced in StyledText, and what
    /// was meant letter by letter should look so.
    void code()
    {
        const qsizetype length = runFrom(m_at);
        for (qsizetype i = m_at + length; i < m_text.size();) {
            if (m_text[i] != u'`') {
                ++i;
                continue;
            }
            const qsizetype found = runFrom(i);
            if (found == length) {
                m_run += u'`';
                m_run += m_text.sliced(m_at + length, i - m_at - length);
                m_run += u'`';
                m_at = i + length;
                return;
            }
            i += found;
        }
        m_run += m_text.sliced(m_at, length);
        m_at += length;
    }

    void marker(QChar mark)
    {
        const qsizetype length = runFrom(m_at);
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        const QChar after = m_at + length < m_text.size() ? m_text[m_at + length] : QChar(u' ');
        bool opens = !after.isSpace(), closes = !before.isSpace();
        if (mark == u'_') { // snake_case is a word, not emphasis
            opens = opens && !before.isLetterOrNumber();
            closes = closes && !after.isLetterOrNumber();
        }
        if (length > 3 || (mark == u'~' && length != 2) || (!opens && !closes)) {
            m_run += m_text.sliced(m_at, length);
            m_at += length;
            return;
        }
        flush();
        m_at += length;
        int left = int(length);
        while (closes && left > 0) {
            const auto opener = openerFor(mark, left);
            if (!opener)
                break;
            const QString tag = tagOf(mark, opener->length);
            m_tokens[opener->token] = {Token::Tag, {}, u'<' + tag + u'>'};
            m_tokens.append({Token::Tag, {}, u"</"_s + tag + u'>'});
            left -= opener->length;
        }
        while (opens && left > 0 && m_open.size() < maxOpen) {
            const int part = left >= 2 ? 2 : 1;
            m_open.append({mark, part, m_tokens.size()});
            m_tokens.append({Token::Text, QString(part, mark), QString(part, mark)});
            left -= part;
        }
        m_run += QString(left, mark);
    }

    /// Takes the innermost opener of this mark that fits; what was opened inside of it and never
    /// closed stays text.
    std::optional<Opener> openerFor(QChar mark, int length)
    {
        for (qsizetype i = m_open.size(); i-- > 0;) {
            if (m_open[i].mark == mark && m_open[i].length <= length) {
                const Opener found = m_open[i];
                m_open.resize(i);
                return found;
            }
        }
        return std::nullopt;
    }

    static QString tagOf(QChar mark, int length)
    {
        return mark == u'~' ? u"s"_s : length == 2 ? u"b"_s : u"i"_s;
    }

    /// [words](address); a picture becomes the link to it.
    bool bracket(qsizetype open, bool picture)
    {
        const qsizetype wordsEnd = matching(open, u'[', u']', maxLinkText);
        if (wordsEnd < 0 || wordsEnd + 1 >= m_text.size() || m_text[wordsEnd + 1] != u'(')
            return false;
        const qsizetype end = matching(wordsEnd + 1, u'(', u')', maxAddress);
        if (end < 0)
            return false;
        QStringView target = m_text.sliced(wordsEnd + 2, end - wordsEnd - 2).trimmed();
        if (const qsizetype blank = target.indexOf(u' '); blank > 0) {
            if (!target.sliced(blank).trimmed().startsWith(u'"'))
                return false;
            target = target.first(blank); // a title after the address
        }
        const QString link = offeredLink(target);
        if (link.isEmpty())
            return false;
        const QStringView words = m_text.sliced(open + 1, wordsEnd - open - 1);
        Inline inner = Reader(words, false).read();
        if (inner.plain.trimmed().isEmpty()) {
            inner.plain = link;
            inner.styled = escaped(link);
        } else if (picture) {
            inner.plain = u"["_s + inner.plain + u']';
            inner.styled = u"["_s + inner.styled + u']';
        }
        addLink(link, inner);
        m_at = end + 1;
        return true;
    }

    [[nodiscard]] qsizetype matching(qsizetype open, char16_t opening, char16_t closing,
                                     qsizetype max) const
    {
        int depth = 0;
        const qsizetype end = qMin(m_text.size(), open + max);
        for (qsizetype i = open; i < end; ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == opening)
                ++depth;
            else if (m_text[i] == closing && --depth == 0)
                return i;
            else if (m_text[i] == u'\n')
                return -1;
        }
        return -1;
    }

    /// https://… as it stands in the text, or <https://…>.
    bool address()
    {
        const bool fenced = m_text[m_at] == u'<';
        const qsizetype begin = m_at + (fenced ? 1 : 0);
        if (!fenced && m_at > 0 && m_text[m_at - 1].isLetterOrNumber())
            return false;
        const QStringView rest = m_text.sliced(begin);
        if (!rest.startsWith(u"https://"_s) && !rest.startsWith(u"http://"_s) &&
            !(fenced && rest.startsWith(u"mailto:"_s)))
            return false;
        qsizetype end = begin;
        int parens = 0;
        while (end < m_text.size() && end - begin < maxAddress) {
            const QChar c = m_text[end];
            if (c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'`' ||
                (c == u')' && --parens < 0))
                break;
            parens += c == u'(' ? 1 : 0;
            ++end;
        }
        if (fenced && (end >= m_text.size() || m_text[end] != u'>'))
            return false;
        while (!fenced && end > begin && u".,;:!?'*_~"_s.contains(m_text[end - 1]))
            --end;
        const QStringView written = m_text.sliced(begin, end - begin);
        const QString link = offeredLink(written);
        if (link.isEmpty())
            return false;
        addLink(link, {escaped(written), written.toString(), {}, {}});
        m_at = end + (fenced ? 1 : 0);
        return true;
    }

    void addLink(const QString& link, const Inline& words)
    {
        flush();
        m_tokens.append({Token::Link, words.plain,
                         u"<a href=\"%1\">"_s.arg(m_found.size()) + words.styled + u"</a>"_s});
        m_found.append(link);
        m_words.append(words.plain);
    }

    QStringView m_text;
    bool m_links;
    qsizetype m_at = 0;
    QString m_run;
    QList<Token> m_tokens;
    QList<Opener> m_open;
    QStringList m_found, m_words;
};

} // namespace

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'<')
            out += u"&lt;"_s;
        else if (c == u'>')
            out += u"&gt;"_s;
        else if (c == u'&')
            out += u"&amp;"_s;
        else if (c == u'"')
            out += u"&quot;"_s;
        else if (c == u'\n')
            out += u"<br>"_s;
        else
            out += c;
    }
    return out;
}

QString offeredLink(QStringView address)
{
    QString written = address.toString();
    written.remove(QChar(ourBreak));
    if (written.isEmpty() || written.size() > maxAddress)
        return {};
    for (const QChar c : std::as_const(written)) {
        if (c.unicode() <= 0x20 || c == u'\\' || c == u'<' || c == u'>' || c == u'"')
            return {};
    }
    const QUrl url(written, QUrl::StrictMode);
    const bool web =
        (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    const bool mail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    return url.isValid() && (web || mail) ? written : QString();
}

Inline inlines(const QString& text) { return Reader(text, true).read(); }

} // namespace agh::markdown
