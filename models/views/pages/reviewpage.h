#pragma once

#include "views/forms/acceptdialog.h"
#include "views/forms/declinesheet.h"
#include "views/lists/applicantslist.h"
#include "views/lists/roleslist.h"
#include "views/lists/savedviews.h"
#include "views/pages/answers.h"
#include "views/pages/applicantpage.h"
#include "views/pages/dayturn.h"
#include "views/pages/pagestate.h"
#include "views/pages/reviewahead.h"
#include "views/pages/reviewboard.h"
#include "views/pages/reviewmarks.h"
#include "views/pages/reviewqueue.h"
#include "views/pages/roledeeds.h"
#include "views/pages/rolefacts.h"
#include "views/pages/selection.h"
#include "views/pages/templatespage.h"
#include "views/pages/toastqueue.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The buyer's review: my roles → applicants → one applicant.
class ReviewPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::RolesList* roles READ roles CONSTANT)
    Q_PROPERTY(agh::PageState* rolesState READ rolesState CONSTANT)
    Q_PROPERTY(agh::ApplicantsList* applicants READ applicants CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(agh::ReviewQueue* queue READ queue CONSTANT)
    Q_PROPERTY(agh::ReviewMarks* marks READ marks CONSTANT)
    Q_PROPERTY(agh::ReviewBoard* board READ board CONSTANT)
    Q_PROPERTY(agh::SavedViews* views READ views CONSTANT)
    Q_PROPERTY(QString currentRoleId READ currentRoleId NOTIFY roleChanged)
    Q_PROPERTY(int currentRoleIndex READ currentRoleIndex NOTIFY roleChanged)
    Q_PROPERTY(agh::RoleFacts* role READ role CONSTANT)
    /// What can be done with that role.
    Q_PROPERTY(agh::RoleDeeds* deeds READ deeds CONSTANT)
    /// Row of the applicant that is open; -1: none. Kept by application across refreshes, tabs and
    /// restarts.
    Q_PROPERTY(int currentIndex READ currentIndex WRITE select NOTIFY currentChanged)
    /// "8 of 20"
    Q_PROPERTY(QString positionText READ positionText NOTIFY currentChanged)
    Q_PROPERTY(bool canNext READ canNext NOTIFY currentChanged)
    Q_PROPERTY(bool canPrevious READ canPrevious NOTIFY currentChanged)
    Q_PROPERTY(agh::Selection* selection READ selection CONSTANT)
    Q_PROPERTY(agh::ApplicantPage* applicant READ applicant CONSTANT)
    Q_PROPERTY(agh::AcceptDialog* acceptDialog READ acceptDialog CONSTANT)
    Q_PROPERTY(agh::DeclineSheet* declineSheet READ declineSheet CONSTANT)
    Q_PROPERTY(agh::Answers* answers READ answers CONSTANT)
    Q_PROPERTY(agh::TemplatesPage* templates READ templates CONSTANT)
public:
    /// `toasts`: where a decline offers Undo.
    ReviewPage(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~ReviewPage() override;

    /// The place is Review and the window is in use: what is shown is polled and counts as read.
    void setWatched(bool watched);
    /// After a change of language; at midnight it does so by itself.
    void retranslate();
    /// For the side bar: applicants about whom nothing is decided, over all open roles.
    [[nodiscard]] int newCount() const { return m_newCount; }

    [[nodiscard]] RolesList* roles() const { return m_roles; }
    [[nodiscard]] PageState* rolesState() const { return m_rolesState; }
    [[nodiscard]] ApplicantsList* applicants() const { return m_applicants; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] ReviewQueue* queue() const { return m_queue; }
    [[nodiscard]] ReviewMarks* marks() const { return m_marks; }
    [[nodiscard]] ReviewBoard* board() const { return m_board; }
    [[nodiscard]] SavedViews* views() const { return m_views; }
    [[nodiscard]] QString currentRoleId() const { return m_roleId.value; }
    [[nodiscard]] int currentRoleIndex() const { return m_roleIndex; }
    [[nodiscard]] RoleFacts* role() const { return m_role; }
    [[nodiscard]] RoleDeeds* deeds() const { return m_deeds; }
    [[nodiscard]] int currentIndex() const { return m_index; }
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] bool canNext() const { return m_index + 1 < m_applicants->count(); }
    [[nodiscard]] bool canPrevious() const { return m_index > 0; }
    [[nodiscard]] Selection* selection() const { return m_selection; }
    [[nodiscard]] ApplicantPage* applicant() const { return m_applicant; }
    [[nodiscard]] AcceptDialog* acceptDialog() const { return m_acceptDialog; }
    [[nodiscard]] DeclineSheet* declineSheet() const { return m_declineSheet; }
    [[nodiscard]] Answers* answers() const { return m_answers; }
    [[nodiscard]] TemplatesPage* templates() const { return m_templates; }

    Q_INVOKABLE void openRole(const QString& roleId);
    Q_INVOKABLE void openRoleAt(int row);
    /// Opens a role to go on in it: where nobody was open, the first who is new, else the first.
    void goOnInRole(const QString& roleId);
    /// Opens an application wherever it comes from, such as a contract.
    Q_INVOKABLE void openApplication(const QString& roleId, const QString& applicationId);
    /// Shows a saved view in its role.
    Q_INVOKABLE void openView(const QString& viewId);
    /// Opens an applicant of the role that is open, from the board.
    Q_INVOKABLE void openApplicant(const QString& applicationId) { setCurrent({applicationId}); }
    /// Opens the applicant of a row; -1 closes (the list of a narrow window).
    Q_INVOKABLE void select(int row);
    /// Marks the applicant of a row for something with several, or not any more; -1: the open one.
    Q_INVOKABLE void toggleMark(int row = -1);
    /// Marks all from the open one to this row.
    Q_INVOKABLE void markTo(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Declines the open applicant; held 10 s with Undo in a toast and on the row.
    Q_INVOKABLE void decline(bool autoRepeat = false);
    /// Declines the open applicant with a message, or those that are marked.
    Q_INVOKABLE void askDecline(bool autoRepeat = false);
    /// Declines the applicant of a row (-1: the open one) without the message that did not get
    /// through.
    Q_INVOKABLE void declineWithoutWords(int row = -1);
    /// Takes back the decline of a row (-1: the open applicant's).
    Q_INVOKABLE void undoDecline(int row = -1);
    /// What a held decline found at start, a refused or a not-done one offers on its row.
    Q_INVOKABLE void retryNote(int row);
    Q_INVOKABLE void discardNote(int row);
    /// Opens the accept dialog; does nothing for 1 s after a message was sent with Ctrl+Enter, and
    /// for a held key.
    Q_INVOKABLE void askAccept(bool autoRepeat = false);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void roleChanged();
    void currentChanged();
    void newCountChanged();

private:
    void listen();
    void queryRoles();
    void refreshApplicants(const QList<DiffListModel::Key>& keys);
    void setRole(const RoleId& id);
    void setCurrent(const ApplicationId& id);
    void findRole();
    void findCurrent();
    void showRole();
    void showStates();
    void countNew();
    void moveOn();
    void openFirst();
    /// Takes back a decline that is newer than the last mark; false: there is none.
    bool undoNewerDecline();
    void goTo(const ApplicationId& id);
    void declined(const ApplicationId& id, const QString& name, const WriteOutcome& outcome);
    void followDecision(const ApplicationId& id);
    void tickHolds();
    void tellAcceptance(const ApplicationId& id, bool done);
    [[nodiscard]] static QString holdToast(qint64 journalId);
    [[nodiscard]] ApplicationId at(int row) const; ///< -1: the open one
    AccountWork& m_work;
    ToastQueue& m_toasts;
    Moment m_moment;
    RoleId m_roleId;
    int m_roleIndex = -1, m_index = -1, m_newCount = 0;
    QHash<ApplicationId, qint64> m_holds;        ///< declines in their ten seconds
    QList<std::pair<qint64, qint64>> m_declines; ///< of this run: journal row and when, for Undo
    bool m_watched = false, m_wantsFirst = false;
    QTimer m_rolesSoon, m_countsSoon, m_tick;
    DayTurn m_day;
    RolesList* m_roles;
    PageState* m_rolesState;
    ApplicantsList* m_applicants;
    PageState* m_state;
    ReviewQueue* m_queue;
    RoleFacts* m_role;
    RoleDeeds* m_deeds;
    Selection* m_selection;
    ApplicantPage* m_applicant;
    AcceptDialog* m_acceptDialog;
    DeclineSheet* m_declineSheet;
    Answers* m_answers;
    TemplatesPage* m_templates;
    ReviewMarks* m_marks;
    ReviewBoard* m_board;
    SavedViews* m_views;
    ReviewAhead* m_ahead;
};

} // namespace agh
