#include "services/flatjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Kind = FileValue::Kind;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    FlatJson::Read read()
    {
        FlatJson::Read out;
        skip();
        const bool fine = peek() == u'{' && object(out.head, 1, &out) && (skip(), atEnd());
        if (!fine)
            out.badLine = int(m_text.first(std::min(m_at, m_text.size())).count(u'\n')) + 1;
        return out;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skip()
    {
        while (!atEnd() && (peek() == u' ' || peek() == u'\n' || peek() == u'\t'))
            ++m_at;
    }
    bool take(QChar c)
    {
        skip();
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool text(QString& into)
    {
        skip();
        return peek() == u'"' && filetext::unquote(m_text, m_at, into);
    }

    /// `whole`: the object that may have the list of roles.
    bool object(FileEntries& into, int depth, FlatJson::Read* whole)
    {
        if (depth > FlatJson::deepest || !take(u'{'))
            return false;
        if (take(u'}'))
            return true;
        do {
            FileEntry entry;
            if (into.size() >= FlatJson::mostEntries || !text(entry.key) || !take(u':') ||
                std::any_of(into.begin(), into.end(),
                            [&](const FileEntry& one) { return one.key == entry.key; }))
                return false;
            skip();
            if (whole && entry.key == u"roles"_s && peek() == u'[') {
                whole->hasList = true;
                if (!roles(*whole))
                    return false;
                continue;
            }
            if (!value(entry.value, depth + 1))
                return false;
            into.append(entry);
        } while (take(u','));
        return take(u'}');
    }
    bool roles(FlatJson::Read& whole)
    {
        take(u'[');
        if (take(u']'))
            return true;
        do {
            skip();
            FileEntries one;
            if (peek() != u'{') {
                FileValue other;
                if (!value(other, 3))
                    return false;
                one.append(FileEntry{u"?"_s, {Kind::Other, {}, {}}});
            } else if (!object(one, 3, nullptr)) {
                return false;
            }
            if (whole.roles.size() >= FlatJson::mostRoles)
                return false;
            whole.roles.append(one);
        } while (take(u','));
        return take(u']');
    }
    bool value(FileValue& into, int depth)
    {
        skip();
        const QChar c = peek();
        if (c == u'"') {
            into.kind = Kind::Text;
            return text(into.text);
        }
        if (c == u'{') {
            FileEntries passedOver;
            into.kind = Kind::Other;
            return object(passedOver, depth, nullptr);
        }
        if (c == u'[')
            return array(into, depth);
        if (c == u'-' || (c >= u'0' && c <= u'9'))
            return number(into);
        for (const QStringView word :
             {QStringView(u"null"), QStringView(u"true"), QStringView(u"false")}) {
            if (m_text.sliced(std::min(m_at, m_text.size())).startsWith(word)) {
                m_at += word.size();
                into.kind = word == u"null" ? Kind::None : Kind::Other;
                return true;
            }
        }
        return false;
    }
    bool array(FileValue& into, int depth)
    {
        into.kind = Kind::List;
        if (depth > FlatJson::deepest || !take(u'['))
            return false;
        if (take(u']'))
            return true;
        do {
            FileValue item;
            if (!value(item, depth + 1) || into.list.size() >= FlatJson::mostItems)
                return false;
            if (item.kind != Kind::Text)
                into.kind = Kind::Other;
            into.list.append(item.text);
        } while (take(u','));
        if (into.kind == Kind::Other)
            into.list.clear();
        return take(u']');
    }
    /// As JSON has them: -0.5e+10, and no 01, no .5 and no 5.
    bool number(FileValue& into)
    {
        const qsizetype begin = m_at;
        const auto digits = [this] {
            const qsizetype from = m_at;
            while (!atEnd() && peek() >= u'0' && peek() <= u'9')
                ++m_at;
            return m_at - from;
        };
        if (peek() == u'-')
            ++m_at;
        const bool zero = peek() == u'0';
        const qsizetype whole = digits();
        if (whole == 0 || (zero && whole > 1))
            return false;
        if (peek() == u'.') {
            ++m_at;
            if (digits() == 0)
                return false;
        }
        if (peek() == u'e' || peek() == u'E') {
            ++m_at;
            if (peek() == u'+' || peek() == u'-')
                ++m_at;
            if (digits() == 0)
                return false;
        }
        into.kind = Kind::Number;
        into.text = m_text.sliced(begin, m_at - begin).toString();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

FlatJson::Read FlatJson::read(QStringView text) { return Parser(text).read(); }

QString FlatJson::write(const FileEntries& entries, const QString& indent)
{
    QStringList lines;
    for (const FileEntry& entry : entries) {
        QString value = u"null"_s;
        if (entry.value.kind == Kind::Text) {
            value = filetext::quoted(entry.value.text);
        } else if (entry.value.kind == Kind::Number) {
            value = entry.value.text;
        } else if (entry.value.kind == Kind::List) {
            QStringList items;
            for (const QString& item : entry.value.list)
                items.append(filetext::quoted(item));
            value = u'[' + items.join(u", "_s) + u']';
        }
        lines.append(indent + u"  "_s + filetext::quoted(entry.key) + u": "_s + value);
    }
    return indent + u"{\n"_s + lines.join(u",\n"_s) + u'\n' + indent + u'}';
}

} // namespace agh
