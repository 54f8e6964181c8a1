#pragma once

#include "domain/enums.h"
#include "domain/openenum.h"

#include <QList>
#include <QObject>
#include <QtQmlIntegration>

#include <optional>

namespace agh {

namespace Rails {
Q_NAMESPACE
QML_NAMED_ELEMENT(Rail)

/// The rails as QML sees them; Other is one this app does not know yet, or none told.
enum Rail { Other, Stripe, X402, Mpp };
Q_ENUM_NS(Rail)

/// Whether an agent can be paid by a rail, as far as the service tells.
enum Payout { NotTold, Has, Lacks };
Q_ENUM_NS(Payout)

[[nodiscard]] Rail fromDomain(const Open<agh::Rail>& rail);
/// `rails` empty: not told, which is not "none".
[[nodiscard]] Payout payoutFor(const std::optional<QList<Open<agh::Rail>>>& rails,
                               const Open<agh::Rail>& wanted);
} // namespace Rails

/// One rail of an agent, for the "Can be paid by" line.
class RailState
{
    Q_GADGET
    QML_VALUE_TYPE(railState)
    Q_PROPERTY(agh::Rails::Rail rail MEMBER rail)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(agh::Rails::Payout payout MEMBER payout)
    /// The whole of it in words, for a tooltip and the screen reader.
    Q_PROPERTY(QString sentence MEMBER sentence)
public:
    Rails::Rail rail = Rails::Other;
    QString word;
    Rails::Payout payout = Rails::NotTold;
    QString sentence;
    friend bool operator==(const RailState&, const RailState&) = default;
};

} // namespace agh
