#include "domain/boardquery.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype longestTerm = 200;

/// What is typed without what no text can hold for SQLite.
QString cleaned(const QString& typed)
{
    QString out;
    out.reserve(typed.size());
    for (const QChar c : typed)
        out.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
    return out;
}

bool hasWord(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c); });
}

/// One piece of what was typed: an optional minus, an optional name with a colon, and a value.
struct Piece
{
    bool excluded = false, quoted = false, closed = false;
    QString name, value;
};

class Reader
{
public:
    explicit Reader(const QString& typed)
        : m_text(typed)
    {}
    bool next(Piece& piece)
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        piece = {};
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            piece.excluded = true;
            ++m_at;
        }
        readName(piece);
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            readQuoted(piece);
        else
            readPlain(piece);
        return true;
    }

private:
    void readName(Piece& piece)
    {
        static const QStringList names{u"skill"_s, u"by"_s,  u"rail"_s,
                                       u"min"_s,   u"max"_s, u"currency"_s};
        for (const QString& name : names) {
            const QStringView here = QStringView(m_text).mid(m_at);
            if (here.size() > name.size() && here[name.size()] == u':' &&
                here.startsWith(name, Qt::CaseInsensitive)) {
                piece.name = name;
                m_at += name.size() + 1;
                return;
            }
        }
    }
    void readQuoted(Piece& piece)
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        piece.quoted = true;
        piece.closed = end >= 0;
        piece.value = m_text.mid(m_at + 1, piece.closed ? end - m_at - 1 : -1);
        m_at = piece.closed ? end + 1 : m_text.size();
    }
    void readPlain(Piece& piece)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        piece.value = m_text.mid(from, m_at - from);
    }
    const QString& m_text;
    qsizetype m_at = 0;
};

/// Digits and one point; a comma is refused, as it could be either.
std::optional<Decimal> amountOf(const QString& typed)
{
    const QByteArray text = typed.toLatin1();
    const bool plain = !text.isEmpty() && text.size() == typed.size() &&
                       std::all_of(text.begin(), text.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return plain && text.front() != '.' && text.back() != '.' ? Decimal::parse(text) : std::nullopt;
}

void take(BoardQuery& out, const Piece& piece)
{
    using Problem = BoardQuery::Problem;
    const auto fail = [&out](Problem problem, const QString& said) {
        if (out.problem == Problem::None) {
            out.problem = problem;
            out.piece = said;
        }
    };
    const QString value = piece.value.simplified();
    if (!piece.name.isEmpty() && value.isEmpty())
        return fail(Problem::NoValue, piece.name + u':');
    if (piece.name == "min"_L1 || piece.name == "max"_L1) {
        const auto amount = amountOf(value);
        if (!amount)
            return fail(Problem::NotAnAmount, value);
        (piece.name == "min"_L1 ? out.least : out.most) = amount;
    } else if (piece.name == "currency"_L1) {
        if (!out.currency.isEmpty() && out.currency.compare(value, Qt::CaseInsensitive) != 0)
            return fail(Problem::TwoCurrencies, value);
        out.currency = value;
    } else if (piece.name == "rail"_L1) {
        (piece.excluded ? out.excludedRails : out.rails).append(value.toLower());
    } else if (hasWord(value)) {
        BoardQuery::Term term;
        term.text = value.left(longestTerm);
        term.where = piece.name == "skill"_L1 ? BoardQuery::Where::Skill
                     : piece.name == "by"_L1  ? BoardQuery::Where::Poster
                                              : BoardQuery::Where::Anywhere;
        term.phrase = piece.quoted && piece.closed;
        term.excluded = piece.excluded;
        out.terms.append(term);
    }
}

/// Within quotation marks everything is text, to FTS5 too; a mark itself is doubled.
QString quoted(const BoardQuery::Term& term)
{
    const QString text = u'"' + QString(term.text).replace(u'"', u"\"\""_s) + u'"';
    const QString ending = term.phrase ? QString() : u"*"_s;
    switch (term.where) {
    case BoardQuery::Where::Skill:
        return u"skills : "_s + text + ending;
    case BoardQuery::Where::Poster:
        return u"poster : "_s + text + ending;
    case BoardQuery::Where::Anywhere:
        break;
    }
    return text + ending;
}

} // namespace

BoardQuery BoardQuery::parse(const QString& typed)
{
    BoardQuery out;
    if (typed.size() > longest) {
        out.problem = Problem::TooLong;
        return out;
    }
    const QString text = cleaned(typed);
    Reader reader(text);
    for (Piece piece; reader.next(piece);)
        take(out, piece);
    if (out.terms.size() > mostTerms)
        out.problem = Problem::TooLong;
    else if (out.problem == Problem::None && out.isEmpty() && !text.trimmed().isEmpty()) {
        out.problem = Problem::NothingToFind;
        out.piece = text.trimmed();
    } else if (out.problem == Problem::None && out.least && out.most && *out.least > *out.most) {
        out.problem = Problem::LeastOverMost;
    }
    return out;
}

bool BoardQuery::isEmpty() const
{
    return terms.isEmpty() && rails.isEmpty() && excludedRails.isEmpty() && currency.isEmpty() &&
           !least && !most;
}

QString BoardQuery::expression() const
{
    QStringList out;
    for (const Term& term : terms) {
        if (!term.excluded)
            out.append(u'(' + quoted(term) + u')');
    }
    return out.join(u" AND "_s);
}

QString BoardQuery::excludedExpression() const
{
    QStringList out;
    for (const Term& term : terms) {
        if (term.excluded)
            out.append(u'(' + quoted(term) + u')');
    }
    return out.join(u" OR "_s);
}

QString BoardQuery::expressionIn(const QString& column) const
{
    QStringList out;
    for (const Term& term : terms) {
        if (!term.excluded && term.where == Where::Anywhere)
            out.append(u'(' + column + u" : "_s + quoted(term) + u')');
    }
    return out.join(u" AND "_s);
}

QStringList BoardQuery::words() const
{
    QStringList out;
    for (const Term& term : terms) {
        if (!term.excluded)
            out.append(term.text);
    }
    return out;
}

QByteArray amountKey(const Decimal& amount)
{
    // 78 digits at most and a scale of 18: of fixed width, the text's order is the values'.
    constexpr qsizetype whole = 78, part = 18;
    QByteArray plain = amount.toPlain();
    const bool negative = plain.startsWith('-');
    if (negative)
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf('.');
    const QByteArray before = point < 0 ? plain : plain.first(point);
    const QByteArray after = point < 0 ? QByteArray() : plain.sliced(point + 1);
    QByteArray digits = before.rightJustified(whole, '0') + after.leftJustified(part, '0');
    if (!negative || amount.isZero())
        return '1' + digits;
    for (char& digit : digits)
        digit = char('0' + ('9' - digit)); // of two below zero, the longer one is the smaller
    return '0' + digits;
}

} // namespace agh
