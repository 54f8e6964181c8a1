#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace agh::json {

/// Writes the flat objects that bodies are made of. Amounts go out as the very digits they were
/// given in, which is why Qt's own writer, whose numbers are doubles, is not used.
class Writer
{
public:
    Writer& put(QByteArrayView name, const QString& value);
    Writer& put(QByteArrayView name, const QStringList& values);
    Writer& put(QByteArrayView name, int value);
    Writer& put(QByteArrayView name, const Decimal& value); ///< a JSON number
    Writer& putRaw(QByteArrayView name,
                   const QByteArray& json); ///< JSON that is known to be well formed
    template <class T>
    Writer& maybe(QByteArrayView name, const std::optional<T>& value)
    {
        return value ? put(name, *value) : *this;
    }
    [[nodiscard]] QByteArray object() const { return '{' + m_members + '}'; }
    [[nodiscard]] static QByteArray quoted(const QString& text);

private:
    QByteArray m_members;
};

} // namespace agh::json
