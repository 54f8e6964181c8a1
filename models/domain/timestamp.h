#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace agh {

/// A moment in UTC, to the millisecond, with the text it came as. Local time is a matter of the
/// screen.
class Timestamp
{
public:
    Timestamp() = default; ///< not told

    [[nodiscard]] static Timestamp fromMs(qint64 msSinceEpoch);
    /// Reads RFC 3339 text, or epoch seconds or milliseconds as text (1e11 and more is
    /// milliseconds; facts.md 6.9).
    [[nodiscard]] static std::optional<Timestamp> parse(QByteArrayView text);

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] qint64 ms() const { return m_ms; }
    [[nodiscard]] QDateTime utc() const; ///< invalid where not told
    [[nodiscard]] const QString& original() const { return m_original; }
    /// By moment; "not told" is before every moment.
    friend bool operator==(const Timestamp& a, const Timestamp& b)
    {
        return a.m_valid == b.m_valid && a.m_ms == b.m_ms;
    }
    friend bool operator<(const Timestamp& a, const Timestamp& b)
    {
        return a.m_valid != b.m_valid ? b.m_valid : a.m_ms < b.m_ms;
    }

private:
    bool m_valid = false;
    qint64 m_ms = 0;
    QString m_original;
};

} // namespace agh
