#pragma once

#include "domain/rolerules.h"
#include "services/draftservice.h"
#include "store/roledrafts.h"
#include "views/text/moment.h"

#include <QStringList>

/// Words for a role that is being written.
namespace agh::draftwords {

[[nodiscard]] QString fieldName(DraftFields::Field field);
/// The names of several, "Title and terms"; of more than two how many they are.
[[nodiscard]] QString fieldNames(int fields);
/// What stands under a field; empty for what is only missing.
[[nodiscard]] QString under(const rules::RoleProblem& problem);
/// A line of what is missing before it can be published: "Amount: write it like 640.50."
[[nodiscard]] QString missing(const rules::RoleProblem& problem);
/// "One thing is missing before this can be published"
[[nodiscard]] QString missingTitle(int count);

/// What a version is called. `before`: the one before it; null: it is the first, or not looked at.
[[nodiscard]] QString versionName(const DraftVersion& version, bool first,
                                  const DraftFields* before, const DraftFields* now);

/// "Saved on this computer 2 s ago"
[[nodiscard]] QString savedAgo(qint64 savedMs, const Moment& moment);

/// One value of a field as it is read: "480.00 USDC" stands apart from its currency.
[[nodiscard]] QString valueOf(const DraftFields& fields, DraftFields::Field field);
/// "On completion"; what the service may add stands as it came.
[[nodiscard]] QString scheduleName(const Open<Schedule>& schedule);

/// Rails and schedules to choose from, and currencies; what `now` has beside them comes last.
[[nodiscard]] QList<Open<Rail>> rails(const Open<Rail>& now);
[[nodiscard]] QList<Open<Schedule>> schedules(const Open<Schedule>& now);
[[nodiscard]] QStringList currencies(const QString& now);

} // namespace agh::draftwords
