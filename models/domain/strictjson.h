#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace agh {

/// A small JSON text that somebody pasted, read to the letter: digits are kept as they stand, and
/// what RFC 8259 does not allow is not read (Qt's own reader lets some of it pass).
struct StrictJson
{
    enum class Type { Null, Bool, Number, Text, Array, Object };
    Type type = Type::Null;
    QByteArray name;           ///< within an object
    QByteArray text;           ///< Text: in UTF-8, unescaped. Others: as it stood
    QList<StrictJson> members; ///< of an object; what is in an array is checked and not kept

    /// Empty: not JSON, deeper than 16, or a name twice in one object, of which one would have to
    /// be believed.
    [[nodiscard]] static std::optional<StrictJson> parse(QByteArrayView json);
    [[nodiscard]] const StrictJson* member(QByteArrayView wanted) const;
};

} // namespace agh
