#pragma once

#include "domain/enums.h"
#include "domain/marks.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace agh {

/// Where an applicant stands in one's own work: every one is in exactly one of these. Closed: the
/// service has a decision, they withdrew, or a decision is held, waits or is on its way.
enum class QueuePart { New, Shortlist, Maybe, SetAside, Closed };

enum class QueueSort {
    Newest,
    Rating,
    SkillMatch,
    RateLow,
    RateHigh,
    Unread,
    Waiting,
    Stars,
    Name
};

/// What a person narrows a queue down by. Empty: nothing is hidden.
struct QueueFilter
{
    QList<ApplicationStatus> states; ///< of the service; any of them
    QList<Stage> stages;             ///< any of them
    bool unread = false;
    QStringList skills;     ///< all of them
    bool canBePaid = false; ///< the rail of the role is among the applicant's, as far as they tell
    QStringList tags;       ///< any of them
    QList<int> stars;       ///< any of them; 0: none given
    /// Plain decimal texts, of the role's currency where `rateKind` is empty; empty: no bound.
    QString rateFrom, rateTo;
    QString rateKind;    ///< Rate::kind(): only these are compared
    int waitingDays = 0; ///< waiting for an answer for at least so long
    QString text;        ///< every word of it stands somewhere in name, letter, skills, note, tags

    friend bool operator==(const QueueFilter&, const QueueFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == QueueFilter(); }
};

/// A filter and an order under a name.
struct QueueView
{
    QueueFilter filter;
    QueueSort sort = QueueSort::Newest;
    bool reversed = false;
    friend bool operator==(const QueueView&, const QueueView&) = default;

    [[nodiscard]] QByteArray toJson() const;
    /// Empty: not one. What this version does not know is left out.
    [[nodiscard]] static std::optional<QueueView> fromJson(const QByteArray& bytes);
};

} // namespace agh
