#include "store/saidindex.h"

#include "store/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace said {
namespace {

constexpr qsizetype longestText = 20'000; // what of a message is shown, too
constexpr qsizetype longestWord = 64, mostWords = 12;

/// A sign of a writing that puts no blank between words.
bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return !QChar::isMark(c);
    default:
        return false;
    }
}

/// Neither a control nor an invisible character, nor half of one.
bool isSaid(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c != 0 && category != QChar::Other_Control && category != QChar::Other_Surrogate &&
           category != QChar::Other_NotAssigned && category != QChar::Other_Format;
}

} // namespace

QString indexed(const QString& text)
{
    QString out;
    out.reserve(std::min(text.size(), longestText));
    for (const char32_t c : text.left(longestText).toUcs4()) {
        if (!isSaid(c)) {
            // What cannot be seen parts no word; what ends a line does.
            if (QChar::category(c) == QChar::Other_Control)
                out += u' ';
            continue;
        }
        const bool alone = standsAlone(c);
        if (alone)
            out += u' ';
        out += QString::fromUcs4(&c, 1);
        if (alone)
            out += u' ';
    }
    return out;
}

QString expression(const QString& typed)
{
    QStringList out;
    const QStringList words = indexed(typed.left(1'000)).simplified().split(u' ');
    for (const QString& word : words) {
        const QString cut = word.left(longestWord);
        const QList<uint> points = cut.toUcs4();
        const bool found = std::any_of(points.begin(), points.end(),
                                       [](uint c) { return QChar::isLetterOrNumber(c); });
        if (!found)
            continue;
        // Within quotation marks everything is text, to FTS5 too; a mark itself is doubled.
        out.append(u'"' + QString(cut).replace(u'"', u"\"\""_s) + u"\"*"_s);
        if (out.size() == mostWords)
            break;
    }
    return out.join(u' ');
}

} // namespace said

namespace {

const QString keyOf = QString::fromLatin1(said::keySql);

/// The names that a conversation is found by have changed.
StoreResult<int> rename(Connection& connection, const QString& column, const QString& name,
                        const QString& where, const QString& id)
{
    return connection
        .run(u"UPDATE said SET %1=? WHERE rowid IN (SELECT %2 FROM messages WHERE application IN "
             "(SELECT application FROM threads WHERE %3=? AND %1<>?))"_s.arg(column, keyOf, where),
             {name, id, name})
        .and_then([&](int) {
            return connection.run(u"UPDATE threads SET %1=? WHERE %2=?"_s.arg(column, where),
                                  {name, id});
        });
}

} // namespace

Beside<Message>::Beside(Connection& connection, const Scope& scope)
    : m_connection(connection)
    , m_application(scope.of)
{}

StoreResult<int> Beside<Message>::changing(RowId row)
{
    static const QString sql =
        u"DELETE FROM said WHERE rowid=(SELECT %1 FROM messages WHERE n=?)"_s.arg(keyOf);
    return m_connection.run(sql, {row});
}

StoreResult<int> Beside<Message>::put(RowId row, const Message& message)
{
    if (!std::exchange(m_named, true)) {
        std::optional<Application> application;
        std::optional<Role> role;
        (void)m_connection.each(u"SELECT body FROM applications WHERE id=?"_s, {m_application},
                                [&](const QSqlQuery& found) {
                                    application =
                                        codec::decode<Application>(found.value(0).toByteArray());
                                });
        if (application) {
            m_role = application->roleId.value;
            m_agent = application->agent ? said::indexed(application->agent->name) : QString();
            (void)m_connection.each(u"SELECT body FROM roles WHERE id=?"_s, {m_role},
                                    [&](const QSqlQuery& found) {
                                        role = codec::decode<Role>(found.value(0).toByteArray());
                                    });
            if (!role)
                role = application->role;
        }
        m_title = role ? said::indexed(role->title) : QString();
    }
    static const QString sql =
        u"INSERT OR REPLACE INTO said(rowid, body, who, agent, title, message) "
        "SELECT %1, ?, ?, ?, ?, n FROM messages WHERE n=?"_s.arg(keyOf);
    return m_connection.run(sql, {said::indexed(message.body), said::indexed(message.senderName),
                                  m_agent, m_title, row});
}

StoreResult<int> Beside<Message>::done(const Applied& applied)
{
    if (applied.added + applied.changed + applied.removed == 0)
        return 0;
    const auto newest = [this](const QString& what, const QString& where) {
        return m_connection.one(
            u"SELECT %1 FROM messages WHERE application=? %2 ORDER BY created DESC, n DESC LIMIT 1"_s
                .arg(what, where),
            {m_application});
    };
    const QVariant last = newest(u"created"_s, {});
    if (!last.isValid())
        return m_connection.run(u"DELETE FROM threads WHERE application=?"_s, {m_application});
    const QVariant theirs = newest(u"created"_s, u"AND own=0"_s);
    return m_connection
        .run(u"INSERT INTO threads(application, last_ms, last_own, theirs_ms) VALUES(?,?,?,?) "
             "ON CONFLICT(application) DO UPDATE SET last_ms=excluded.last_ms, "
             "last_own=excluded.last_own, theirs_ms=excluded.theirs_ms"_s,
             {m_application, last, newest(u"own"_s, {}), theirs.isValid() ? theirs : QVariant(-1)})
        .and_then([this](int rows) -> StoreResult<int> {
            if (!m_named)
                return rows;
            return m_connection.run(
                u"UPDATE threads SET role=?, agent=?, title=? WHERE application=?"_s,
                {m_role, m_agent, m_title, m_application});
        });
}

StoreResult<int> Beside<Application>::put(RowId, const Application& application)
{
    const QVariant known =
        m_connection.one(u"SELECT role FROM threads WHERE application=?"_s, {application.id.value});
    if (!known.isValid())
        return 0;
    if (known.toString() != application.roleId.value) {
        auto moved = m_connection.run(u"UPDATE threads SET role=? WHERE application=?"_s,
                                      {application.roleId.value, application.id.value});
        if (!moved)
            return moved;
    }
    return application.agent
               ? rename(m_connection, u"agent"_s, said::indexed(application.agent->name),
                        u"application"_s, application.id.value)
               : StoreResult<int>(0);
}

StoreResult<int> Beside<Role>::put(RowId, const Role& role)
{
    if (!std::exchange(m_asked, true)) {
        auto read = m_connection.each(
            u"SELECT DISTINCT role FROM threads"_s, {},
            [&](const QSqlQuery& row) { m_spokenOf.insert(row.value(0).toString()); });
        if (!read)
            return read;
    }
    return m_spokenOf.contains(role.id.value)
               ? rename(m_connection, u"title"_s, said::indexed(role.title), u"role"_s,
                        role.id.value)
               : StoreResult<int>(0);
}

} // namespace agh
