#pragma once

#include "api/json/reader.h"

/// From JSON to domain values, field by field as openapi.yaml names them. A row without its id is
/// no row (nullopt).
namespace agh::json {

template <class T>
std::optional<T> decode(const Value& value);
template <>
std::optional<Agent> decode(const Value& value);
template <>
std::optional<Buyer> decode(const Value& value);
template <>
std::optional<Role> decode(const Value& value);
template <>
std::optional<Application> decode(const Value& value);
template <>
std::optional<Message> decode(const Value& value);
template <>
std::optional<PayoutMethod> decode(const Value& value);
template <>
std::optional<Contract> decode(const Value& value);
template <>
std::optional<Settlement> decode(const Value& value);
template <>
std::optional<Review> decode(const Value& value);

[[nodiscard]] Stats stats(const Value& value);
[[nodiscard]] IdentityBrief brief(const Value& root);

} // namespace agh::json
