#pragma once

#include "services/accountwork.h"
#include "views/out/applicantfiles.h"
#include "views/out/outplan.h"

#include <QObject>

namespace agh {

class ComparePage;
class ReviewPage;

/// Takes the applicants of the review out of the app exactly as they are shown: into files, and
/// onto the clipboard. Where the list is not whole it is read first, and what is missing is said.
class ApplicantsOut : public QObject
{
    Q_OBJECT
public:
    ApplicantsOut(AccountWork& work, ReviewPage& review);

    /// What can be written of the role that is open.
    [[nodiscard]] OutPlan plan();
    /// The comparison that is open.
    [[nodiscard]] static OutPlan comparePlan(const ComparePage& compare);
    /// Those that are marked, else the one that is open, as text with tabs and as a table. `said`
    /// is told how many.
    void copy(std::function<void(const QString&, bool failed)> said);

private:
    using Done = std::function<void(OutPlan::Ready)>;
    void prepare(int part, int form, const OutColumns& columns, const Done& done);
    /// Reads the pages that are missing, then goes on with what is missing still.
    void whole(std::function<void(const QString& missing)> then);
    void gather(int part, int form, const OutColumns& columns, const QString& missing,
                const Done& done);
    [[nodiscard]] QList<RowId> rows(int part) const;
    [[nodiscard]] QString missingNow() const;
    AccountWork& m_work;
    ReviewPage& m_review;
    QList<int> m_kinds; ///< what each part of the plan is
};

} // namespace agh
