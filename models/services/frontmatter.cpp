#include "services/frontmatter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Kind = FileValue::Kind;

bool isKeySign(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
           u == u'_' || u == u'-';
}

qsizetype indentOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u' ')
        ++at;
    return at;
}

/// Blank, or a remark.
bool saysNothing(QStringView line)
{
    const QStringView rest = line.trimmed();
    return rest.isEmpty() || rest.startsWith(u'#');
}

bool isNothing(QStringView word) { return word == u"~" || word == u"null"; }

/// One value on one line.
class Scalar
{
public:
    explicit Scalar(QStringView text)
        : m_text(text)
    {}

    /// The whole line is one value, with a remark behind it or none.
    bool whole(FileValue& into)
    {
        skip();
        if (ends())
            return true; // nothing
        if (peek() == u'[')
            return list(into) && (skip(), ends());
        bool plain = false;
        QString text;
        if (!one(text, plain, false) || (skip(), !ends()))
            return false;
        if (!(plain && isNothing(text)))
            into = FileValue::of(text);
        return true;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skip()
    {
        while (peek() == u' ')
            ++m_at;
    }
    /// At the end, or at a remark, which has a blank before it.
    [[nodiscard]] bool ends() const
    {
        return m_at >= m_text.size() ||
               (m_text[m_at] == u'#' && (m_at == 0 || m_text[m_at - 1] == u' '));
    }
    bool one(QString& into, bool& plain, bool inList)
    {
        if (peek() == u'"')
            return filetext::unquote(m_text, m_at, into);
        if (peek() == u'\'')
            return single(into);
        plain = true;
        return bare(into, inList);
    }
    bool single(QString& into)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'\'') {
                into += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\'') {
                into += u'\'';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    bool bare(QString& into, bool inList)
    {
        if (u"&*!%@`{}[]|>,?:#\t"_s.contains(peek()) ||
            (peek() == u'-' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] == u' ')))
            return false;
        const qsizetype begin = m_at;
        for (; m_at < m_text.size() && !ends(); ++m_at) {
            const QChar c = m_text[m_at];
            if (inList && (c == u',' || c == u']'))
                break;
            if (inList && (c == u'[' || c == u'{' || c == u'}'))
                return false;
            if (c == u':' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] == u' '))
                return false;
        }
        into = m_text.sliced(begin, m_at - begin).trimmed().toString();
        return !into.isEmpty();
    }
    bool list(FileValue& into)
    {
        QStringList items;
        ++m_at;
        skip();
        while (peek() != u']') {
            QString item;
            bool plain = false;
            if (items.size() >= FrontMatter::mostItems || !one(item, plain, true))
                return false;
            items.append(item);
            skip();
            if (peek() == u',') {
                ++m_at;
                skip();
            } else if (peek() != u']') {
                return false;
            }
        }
        ++m_at;
        into = FileValue::of(items);
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_lines(text.split(u'\n'))
    {}

    FrontMatter::Read read()
    {
        FrontMatter::Read out;
        while (m_at < m_lines.size()) {
            if (saysNothing(m_lines[m_at])) {
                ++m_at;
                continue;
            }
            FileEntry entry;
            const qsizetype line = m_at;
            if (out.entries.size() >= FrontMatter::mostEntries || !one(entry) ||
                std::any_of(out.entries.begin(), out.entries.end(),
                            [&](const FileEntry& other) { return other.key == entry.key; })) {
                // A key that stands twice is at fault itself; all else where reading stopped.
                out.badLine = int(std::max(line, std::min(m_bad, m_lines.size() - 1))) + 1;
                return out;
            }
            out.entries.append(entry);
        }
        return out;
    }

private:
    bool one(FileEntry& entry)
    {
        const QStringView line = m_lines[m_at];
        qsizetype end = 0;
        while (end < line.size() && isKeySign(line[end]))
            ++end;
        if (end == 0 || end >= line.size() || line[end] != u':' ||
            (end + 1 < line.size() && line[end + 1] != u' '))
            return false;
        entry.key = line.first(end).toString();
        const QStringView rest = line.sliced(end + 1);
        const QStringView word = rest.trimmed();
        ++m_at;
        if (word == u"|" || word == u"|-")
            return block(entry.value, word.size() == 1);
        if (!Scalar(rest).whole(entry.value))
            return false;
        return entry.value.kind != Kind::None || !saysNothing(rest) || items(entry.value);
    }
    /// Lines that begin with "- ", if there are any.
    bool items(FileValue& into)
    {
        QStringList found;
        for (; m_at < m_lines.size(); ++m_at) {
            const QStringView line = m_lines[m_at];
            if (saysNothing(line))
                continue;
            const QStringView rest = line.sliced(indentOf(line));
            if (!rest.startsWith(u"- ") && rest != u"-")
                break;
            FileValue item;
            if (found.size() >= FrontMatter::mostItems || !Scalar(rest.sliced(1)).whole(item) ||
                item.kind == Kind::List) {
                m_bad = m_at;
                return false;
            }
            found.append(item.text);
        }
        if (!found.isEmpty())
            into = FileValue::of(found);
        return true;
    }
    /// Lines that stand further right than their key.
    bool block(FileValue& into, bool keepsEnd)
    {
        QStringList lines;
        qsizetype indent = 0;
        for (; m_at < m_lines.size(); ++m_at) {
            const QStringView line = m_lines[m_at];
            const bool blank = line.trimmed().isEmpty();
            if (indent == 0 && !blank)
                indent = indentOf(line);
            if (!blank && (indent == 0 || indentOf(line) < indent))
                break;
            lines.append(line.size() > indent && indent > 0 ? line.sliced(indent).toString()
                                                            : QString());
        }
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        into =
            FileValue::of(lines.join(u'\n') + (keepsEnd && !lines.isEmpty() ? u"\n"_s : QString()));
        return true;
    }

    QList<QStringView> m_lines;
    qsizetype m_at = 0, m_bad = 0;
};

/// As it stands, where nobody's YAML could take it for something else; between quotes otherwise.
QString valueText(const QString& text)
{
    static const QStringList words{u"null"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s,
                                   u"on"_s,   u"off"_s,  u"y"_s,     u"n"_s};
    const auto isLetter = [](QChar c) {
        const char16_t u = c.unicode() | 0x20;
        return c.unicode() < 0x80 && u >= u'a' && u <= u'z';
    };
    const bool plain =
        !text.isEmpty() && text.size() <= 200 && isLetter(text.front()) && text.back() != u' ' &&
        !words.contains(text.toLower()) && std::all_of(text.begin(), text.end(), [&](QChar c) {
            return isLetter(c) || (c >= u'0' && c <= u'9') || u" _./()+-"_s.contains(c);
        });
    return plain ? text : filetext::quoted(text);
}

} // namespace

FrontMatter::Read FrontMatter::read(QStringView text) { return Reader(text).read(); }

QString FrontMatter::write(const FileEntries& entries)
{
    QString out;
    for (const FileEntry& entry : entries) {
        if (entry.value.kind == Kind::Text || entry.value.kind == Kind::Number) {
            out += entry.key + u": "_s + valueText(entry.value.text) + u'\n';
        } else if (entry.value.kind == Kind::List) {
            QStringList items;
            for (const QString& item : entry.value.list)
                items.append(valueText(item));
            out += entry.key + u": ["_s + items.join(u", "_s) + u"]\n"_s;
        }
    }
    return out;
}

} // namespace agh
