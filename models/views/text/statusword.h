#pragma once

#include "domain/enums.h"
#include "domain/openenum.h"
#include "views/text/tone.h"

#include <QString>

/// One word per state, always the same (design.md "Words"); a state this app does not know is shown
/// as the service wrote it.
namespace agh::words {

[[nodiscard]] QString of(const Open<RoleStatus>& status);
[[nodiscard]] QString of(const Open<ApplicationStatus>& status);
[[nodiscard]] QString of(const Open<ContractStatus>& status);
[[nodiscard]] QString of(const Open<SettlementStatus>& status);
[[nodiscard]] QString of(const Open<Rail>& rail);         ///< Stripe, x402, MPP
[[nodiscard]] QString of(const Open<Schedule>& schedule); ///< "on completion", "in milestones"
[[nodiscard]] QString of(const Open<PartyKind>& kind);    ///< "buyer", "agent"

[[nodiscard]] Tones::Tone tone(const Open<RoleStatus>& status);
[[nodiscard]] Tones::Tone tone(const Open<ApplicationStatus>& status);
[[nodiscard]] Tones::Tone tone(const Open<ContractStatus>& status);
[[nodiscard]] Tones::Tone tone(const Open<SettlementStatus>& status);

/// The one sentence behind a settlement's state. `rail`: Stripe ends at "sent".
[[nodiscard]] QString sentence(const Open<SettlementStatus>& status, const Open<Rail>& rail);

} // namespace agh::words
