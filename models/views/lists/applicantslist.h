#pragma once

#include "services/payoutwatch.h"
#include "views/lists/idlistmodel.h"
#include "views/pages/selection.h"
#include "views/text/moment.h"
#include "views/text/rails.h"
#include "views/text/tone.h"

namespace agh {

/// The applicants to one role, in the order they came or are asked for.
class ApplicantsList : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
public:
    enum Role {
        ApplicationIdRole = Qt::UserRole + 1, ///< applicationId: string
        AgentIdRole,                          ///< agentId: string
        NameRole,                             ///< name: string, guarded
        InitialsRole,                         ///< initials: string
        AvatarColorRole,                      ///< avatarColor: int, 0 to 7
        SkillsMatchedRole,                    ///< skillsMatched: int
        SkillsTotalRole,                      ///< skillsTotal: int, 0: the role names none
        SkillsTextRole,                       ///< skillsText: string, "4 of 5"
        RateTextRole,                         ///< rateText: string, as the agent wrote it
        WhenTextRole,                         ///< whenText: string, "Sun"
        WhenFullRole,                         ///< whenFull: string, for the tooltip
        IsNewRole,                            ///< isNew: bool, never opened here
        UnreadRole,                           ///< unread: int; -1 = not checked
        StatusRole,                           ///< status: ApplicantsList.Status
        StatusWordRole,                       ///< statusWord: string
        StatusToneRole,                       ///< statusTone: Tone
        PayoutRole,                           ///< payout: Payout, for the rail of the role
        PayoutTextRole,                       ///< payoutText: string, what is told of it; or empty
        NoteRole,                             ///< note: string, the truth about the row
        NoteToneRole,                         ///< noteTone: Tone
        CanUndoRole,                          ///< canUndo: bool, a decline is still held
        AccessibleTextRole,                   ///< accessibleText: string, the row in words
        CanRetryNoteRole,                     ///< canRetryNote: bool, the note offers Send
        CanDiscardNoteRole,                   ///< canDiscardNote: bool, the note offers Discard
        CanSkipNoteRole,                      ///< canSkipNote: bool, … to decline without message
        MarkedRole,                           ///< marked: bool, for something with several of them
        StageRole,                            ///< stage: ReviewMarks.Stage, one's own
        StageTextRole,                        ///< stageText: string, "Shortlist"; empty for New
        StageIconRole,                        ///< stageIcon: string; empty for New
        StarsRole,                            ///< stars: int, one's own; 0: none
        PayoutNewsRole,                       ///< payoutNews: bool, what was waited for is there
        SpokenRole                            ///< spoken: accessibleText without name and place
    };
    Q_ENUM(Role)
    enum Status { Unknown, Pending, Accepted, Declined, Withdrawn };
    Q_ENUM(Status)
    ApplicantsList(Cache& cache, const ApplicantMarks& marks, const ReviewService& review,
                   const PayoutWatch& payouts, Moment moment, QObject* parent = nullptr);

    /// Where one can mark several: who is marked.
    void setSelection(const Selection& selection) { m_selection = &selection; }

    [[nodiscard]] static Key keyOf(RowId row) { return QString::number(row); }
    [[nodiscard]] static RowId rowIdOf(const Key& key) { return key.toLongLong(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// accessibleText has the row's place in it: "Ada, 3 of 20, pending, …".
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Rows came, went or moved: every place may be another.
    void retellPlaces();

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    Cache& m_cache;
    const ApplicantMarks& m_marks;
    const ReviewService& m_review;
    const PayoutWatch& m_payouts;
    Moment m_moment;
    const Selection* m_selection = nullptr;
};

} // namespace agh
