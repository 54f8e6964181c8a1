#pragma once

#include <QString>

#include <string_view>
#include <utility>

namespace agh {

/// The known words of an enum; specialised beside each enum with `static constexpr std::pair<E,
/// std::string_view> words[]`.
template <class E>
struct EnumWords;

/// An enum of the service that may grow: a word this client does not know is kept as it came (and
/// then no action is known to be allowed on it; openapi.yaml, "tolerant reader"). Default: Unknown
/// with empty text, that is "not told".
template <class E>
class Open
{
public:
    Open() = default;
    Open(E known) // NOLINT(google-explicit-constructor): reads as the enum itself
        : m_known(known)
        , m_text(wordOf(known))
    {}
    [[nodiscard]] static Open fromText(const QString& text)
    {
        Open out;
        out.m_text = text;
        for (const auto& [value, word] : EnumWords<E>::words) {
            if (text.compare(QLatin1StringView(word.data(), qsizetype(word.size())),
                             Qt::CaseInsensitive) == 0) {
                out.m_known = value;
                out.m_text = wordOf(value);
            }
        }
        return out;
    }
    [[nodiscard]] E known() const { return m_known; }
    [[nodiscard]] bool isKnown() const { return m_known != E::Unknown; }
    [[nodiscard]] bool isTold() const { return !m_text.isEmpty(); }
    /// The word as the service writes it; for an unknown one, as it came.
    [[nodiscard]] const QString& text() const { return m_text; }
    friend bool operator==(const Open&, const Open&) = default;
    friend bool operator==(const Open& a, E b) { return a.m_known == b; }

private:
    static QString wordOf(E value)
    {
        for (const auto& [known, word] : EnumWords<E>::words) {
            if (known == value)
                return QString::fromLatin1(word.data(), qsizetype(word.size()));
        }
        return {};
    }
    E m_known = E::Unknown;
    QString m_text;
};

} // namespace agh
