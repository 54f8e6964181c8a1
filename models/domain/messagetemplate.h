#pragma once

#include <QString>
#include <QStringList>

/// Messages with fields in them: "Thank you, {agent}".
namespace agh::templates {

/// What the fields stand for; an empty one is not told.
struct Fields
{
    QString agent, role, rate;
};

struct Filled
{
    QString text;           ///< what cannot be filled in stands as it was
    QStringList unresolved; ///< "{rate}", "{naem}": not told, or no field at all; each once
    friend bool operator==(const Filled&, const Filled&) = default;
};

/// "{agent}", "{role}", "{rate}".
[[nodiscard]] const QStringList& fields();
/// In one pass: a field inside what is filled in stays the text that it is. Anything else in braces
/// that looks like a field, a word of letters, is told as unresolved.
[[nodiscard]] Filled fill(const QString& body, const Fields& with);

/// A template that comes with the program, in one language.
struct BuiltIn
{
    const char* key;      ///< "decline", "filled", "rate", "waiting"; "still", "done" …
    const char* language; ///< "en", "de"
    QString name, body;
};
/// In a fixed order; each of the four in every language. They speak to an agent.
[[nodiscard]] const QList<BuiltIn>& builtIns();
/// The same for an agent that writes to whoever posted the role.
[[nodiscard]] const QList<BuiltIn>& builtInsOfAgents();

} // namespace agh::templates
