#pragma once

#include "store/dossier.h"
#include "views/text/moment.h"

#include <QJsonObject>
#include <QStringList>

namespace agh {

/// Everything that is known of one applicant, for a file.
struct ApplicantRecord : Dossier
{
    std::optional<Role> role;
};

/// What of it goes into the file.
struct OutColumns
{
    bool letter = true, marks = false;
    friend bool operator==(const OutColumns&, const OutColumns&) = default;
};

/// The columns of a table of applicants and its rows. Numbers and times as machines read them:
/// a point in amounts, UTC in ISO 8601.
namespace applicanttable {

[[nodiscard]] QStringList headings(const OutColumns& columns);
[[nodiscard]] QStringList row(const ApplicantRecord& record, const OutColumns& columns);
/// A few columns, for a list on paper or the clipboard.
[[nodiscard]] QStringList shortHeadings();
[[nodiscard]] QStringList shortRow(const ApplicantRecord& record, const Moment& moment);
/// Everything as it came, with the amounts as text, digit for digit.
[[nodiscard]] QJsonObject json(const ApplicantRecord& record, const OutColumns& columns);

} // namespace applicanttable

} // namespace agh
