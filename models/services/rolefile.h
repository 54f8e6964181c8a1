#pragma once

#include "domain/draftfields.h"
#include "services/filevalue.h"

#include <QByteArray>

#include <optional>

namespace agh {

/// Roles as files, to be taken in and written out; what was written comes back whole. In words of
/// their own: title, skills, rail, amount, amountTyped (what was typed and is no amount), currency,
/// schedule, terms, description; an amount is text, never a number that was rounded.
///
/// Markdown: those words in FrontMatter at the head, then a blank line, then the description.
///   Without a head, a first line `# …` is the title.
/// Plain text: the title, a blank line, the description, a blank line, the line `-- role --`, and
///   the rest as FrontMatter. Without that line, all after the title is the description.
/// JSON: {"format":"agentsgethired.role","version":1, and those words}, or several of them under
///   "roles" in {"format":"agentsgethired.roles","version":1}. A role as the service tells it
///   ("paymentAmount" and so on) can be taken in too.
/// What such a place cannot hold as it is (half of a character, a line end of another system)
/// stands between quotes in the head.
class RoleFile
{
public:
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;
    /// What an editor can still show: characters of a text, skills.
    static constexpr qsizetype mostText = 200'000, mostLine = 10'000, mostSkills = 1'000;
    enum class Form { Markdown, Json, Text };
    enum class Trouble {
        None,
        NoFile,       ///< not there, no plain file, or it may not be read
        NoForm,       ///< its name ends in none of those that can be read
        TooLarge,     ///< the file, or what is in it
        NotText,      ///< a picture, a program, or text in an encoding that is not told
        Unreadable,   ///< at `line`
        WrongValue,   ///< what stands beside `key` is none
        OtherFormat,  ///< JSON, and no role
        NewerVersion, ///< of a later version of the program
        Empty         ///< there is nothing in it
    };
    struct Item
    {
        DraftFields fields;
        QStringList leftOut; ///< keys that mean nothing here
    };
    struct Read
    {
        Trouble trouble = Trouble::None;
        QList<Item> items;
        int line = 0;
        QString key;
    };

    /// By the end of its name: .md, .markdown, .json, .txt.
    [[nodiscard]] static std::optional<Form> formOf(const QString& fileName);
    [[nodiscard]] static QString suffixOf(Form form);
    /// Takes time: not on the thread that draws.
    [[nodiscard]] static Read read(const QString& path);
    [[nodiscard]] static Read parse(const QByteArray& bytes, Form form);
    [[nodiscard]] static QByteArray bytesOf(const DraftFields& fields, Form form);
    [[nodiscard]] static QByteArray jsonOf(const QList<DraftFields>& roles);
};

} // namespace agh
