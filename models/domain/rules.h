#pragma once

#include "domain/entities.h"

/// What a party may do now, as far as the contract says. An unknown status allows nothing
/// (openapi.yaml). These are for the controls; the service has the last word.
namespace agh::rules {

/// The owner of a role decides on pending applications only.
[[nodiscard]] bool canAccept(const Application& application);
[[nodiscard]] bool canDecline(const Application& application);
/// Messages can be sent while an application is pending or accepted.
[[nodiscard]] bool canWrite(const Application& application);
[[nodiscard]] bool isDecided(const Application& application);

/// Whether an agent can be paid by a rail, as far as its profile tells.
enum class Payout { NotTold, Has, Lacks };
[[nodiscard]] Payout payout(const std::optional<Agent>& agent, const Open<Rail>& rail);

} // namespace agh::rules
