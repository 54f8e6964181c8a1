#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace agh {

/// What stands beside a key in a file that somebody made.
struct FileValue
{
    enum class Kind {
        None,   ///< nothing, or null
        Text,   ///< `text`
        Number, ///< `text` holds it digit for digit
        List,   ///< of texts: `list`
        Other   ///< anything else
    };
    Kind kind = Kind::None;
    QString text;
    QStringList list;
    friend bool operator==(const FileValue&, const FileValue&) = default;

    [[nodiscard]] static FileValue of(const QString& text) { return {Kind::Text, text, {}}; }
    [[nodiscard]] static FileValue of(const QStringList& list) { return {Kind::List, {}, list}; }
};

struct FileEntry
{
    QString key;
    FileValue value;
    friend bool operator==(const FileEntry&, const FileEntry&) = default;
};
using FileEntries = QList<FileEntry>;

namespace filetext {

/// `text` between double quotes, as JSON and YAML both read it: on one line, and what cannot be
/// seen or is no character is written out.
[[nodiscard]] QString quoted(const QString& text);
/// Reads what quoted() and others write: `at` stands on the first quote, and behind the last one
/// afterwards. False: it does not end on its line, or holds what is none.
[[nodiscard]] bool unquote(QStringView from, qsizetype& at, QString& into);
/// Whether UTF-8 takes it as it is: no half of a surrogate pair.
[[nodiscard]] bool isWhole(const QString& text);

} // namespace filetext
} // namespace agh
