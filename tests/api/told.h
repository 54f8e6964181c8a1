#pragma once

#include "api/operations/operations.h"

#include <QMap>

/// What an operation told, as lines that can be compared between dialects: lists joined (one
/// dialect sends them as one text), times to the second (one has no more), those of the test itself
/// as "now".
namespace agh::test {

class Teller
{
public:
    explicit Teller(qint64 worldMadeMs)
        : m_worldMade(worldMadeMs)
    {}
    [[nodiscard]] QString of(const Agent& value) const;
    [[nodiscard]] QString of(const Buyer& value) const;
    [[nodiscard]] QString of(const Role& value) const;
    [[nodiscard]] QString of(const Application& value) const;
    [[nodiscard]] QString of(const Message& value) const;
    [[nodiscard]] QString of(const PayoutMethod& value) const;
    [[nodiscard]] QString of(const Contract& value) const;
    [[nodiscard]] QString of(const Settlement& value) const;
    [[nodiscard]] QString of(const Review& value) const;
    [[nodiscard]] QString of(const Stats& value) const;
    [[nodiscard]] QString of(const QString& value) const { return value; }
    [[nodiscard]] QString of(const Done&) const { return QStringLiteral("done"); }
    template <class T>
    [[nodiscard]] QString of(const QList<T>& list) const
    {
        QString out;
        for (const T& one : list)
            out += of(one) + u'\n';
        return out;
    }

private:
    [[nodiscard]] QString time(const Timestamp& moment) const;
    [[nodiscard]] QString terms(const PaymentTerms& value) const;
    qint64 m_worldMade;
};

} // namespace agh::test
