#pragma once

#include "api/operation.h"
#include "domain/entities.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>

namespace agh::json {

/// A JSON value that was walked whole: every token of the text was checked, numbers keep their very
/// digits. Cheap to copy parts of by reference; lives as long as the Document it came from.
class Value
{
public:
    enum class Type : quint8 { Null, Bool, Number, Text, Array, Object };

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool boolean() const { return m_text == "true"; }
    /// Number: its token as it stood. Text: UTF-8. Object or array: the JSON it was read from.
    [[nodiscard]] QByteArrayView raw() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_count; }
    [[nodiscard]] const Value*
    member(QByteArrayView name) const; ///< null pointer: not there, or null; the last one wins
    [[nodiscard]] const Value* at(qsizetype index) const { return m_first + index; }
    [[nodiscard]] QByteArrayView name() const { return m_name; } ///< within an object

private:
    friend class Builder;
    QByteArrayView m_name;
    QByteArrayView m_text;
    const Value* m_first = nullptr;
    qsizetype m_count = 0;
    Type m_type = Type::Null;
};

/// A whole answer. Refused: what is not JSON, nesting beyond 64, text that is not UTF-8.
class Document
{
public:
    [[nodiscard]] static Result<Document> parse(const QByteArray& json);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();
    [[nodiscard]] const Value& root() const;

private:
    friend class Builder;
    struct Held;
    explicit Document(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

// Fields, read tolerantly (openapi.yaml, "tolerant reader"): missing, null or of another type is
// "not told".
[[nodiscard]] QString text(const Value& object,
                           QByteArrayView name); ///< numbers and booleans as they stand
[[nodiscard]] std::optional<int> integer(const Value& object, QByteArrayView name);
[[nodiscard]] std::optional<double> rating(const Value& object, QByteArrayView name);
[[nodiscard]] std::optional<Decimal> decimal(const Value& object, QByteArrayView name);
[[nodiscard]] Timestamp moment(const Value& object, QByteArrayView name);
[[nodiscard]] QStringList texts(const Value& object,
                                QByteArrayView name); ///< an array of strings, or one string
template <class E>
Open<E> word(const Value& object, QByteArrayView name)
{
    return Open<E>::fromText(text(object, name));
}

/// Finds the value behind the five envelopes: {"ok":true,"<noun>":…}, {"<noun>":…}, {"data":…},
/// {"items":[…]} or bare.
[[nodiscard]] const Value& unwrap(const Value& root, QByteArrayView noun, bool list);

} // namespace agh::json
