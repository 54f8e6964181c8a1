#pragma once

#include <QHashFunctions>
#include <QString>

namespace agh {

/// An identifier the service gave out: opaque text, one type per kind of thing so that they cannot
/// be mixed up.
template <class Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using RoleId = Id<struct RoleTag>;
using ApplicationId = Id<struct ApplicationTag>;
using MessageId = Id<struct MessageTag>;
using ContractId = Id<struct ContractTag>;
using SettlementId = Id<struct SettlementTag>;
using AgentId = Id<struct AgentTag>;
using BuyerId = Id<struct BuyerTag>;
using ReviewId = Id<struct ReviewTag>;

} // namespace agh
