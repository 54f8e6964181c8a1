#pragma once

#include "services/accountwork.h"
#include "services/boardservice.h"
#include "views/forms/boardfilters.h"
#include "views/lists/boardroles.h"
#include "views/lists/boardsearches.h"
#include "views/pages/boardrole.h"
#include "views/pages/pagestate.h"
#include "views/pages/toastqueue.h"

#include <QPointer>
#include <QTimer>

class QSettings;

namespace agh {

/// The roles board: what is looked for, what was found, and the role that is open. There for
/// whoever is signed in, and for nobody.
class BoardPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::BoardRoles* roles READ roles CONSTANT)
    Q_PROPERTY(agh::BoardFilters* filters READ filters CONSTANT)
    Q_PROPERTY(agh::BoardSearches* searches READ searches CONSTANT)
    Q_PROPERTY(agh::BoardRole* role READ role CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    /// What is wrong with what was typed; the list stays as it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// "38 roles" and "of 1,284".
    Q_PROPERTY(QString foundText READ foundText NOTIFY foundChanged)
    Q_PROPERTY(QString ofText READ ofText NOTIFY foundChanged)
    /// "1,000 roles read so far"; empty: no listing is under way.
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(int progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(int progressTotal READ progressTotal NOTIFY progressChanged)
    Q_PROPERTY(int sort READ sort WRITE setSort NOTIFY askChanged)
    Q_PROPERTY(QStringList sortTexts READ sortTexts NOTIFY askChanged)
    /// All, starred, recently viewed, hidden; with their numbers.
    Q_PROPERTY(int show READ show WRITE setShow NOTIFY askChanged)
    Q_PROPERTY(QStringList showTexts READ showTexts NOTIFY foundChanged)
    Q_PROPERTY(bool dense READ dense WRITE setDense NOTIFY askChanged)
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY askChanged)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY askChanged)
public:
    BoardPage(const Moment& moment, ToastQueue& toasts, QObject* parent = nullptr);
    ~BoardPage() override;

    /// The board of another server; nullptr: none could be opened.
    void setService(BoardService* service);
    /// Who looks; nullptr: nobody is signed in.
    void setAccount(AccountWork* work);
    void setWatched(bool watched);
    void retranslate();
    /// Takes the form of the list that is kept there, and keeps what is chosen.
    void keepIn(QSettings& settings);

    [[nodiscard]] BoardRoles* roles() const { return m_roles; }
    [[nodiscard]] BoardFilters* filters() const { return m_filters; }
    [[nodiscard]] BoardSearches* searches() const { return m_searches; }
    [[nodiscard]] BoardRole* role() const { return m_role; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] QString ofText() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] int progress() const { return m_service ? m_service->readSoFar() : 0; }
    [[nodiscard]] int progressTotal() const { return m_service ? m_service->readBefore() : 0; }
    [[nodiscard]] int sort() const { return int(m_sort); }
    [[nodiscard]] QStringList sortTexts() const;
    [[nodiscard]] int show() const { return int(m_show); }
    [[nodiscard]] QStringList showTexts() const;
    [[nodiscard]] bool dense() const { return m_dense; }
    [[nodiscard]] bool narrowed() const { return m_filters->any() || !m_typed.trimmed().isEmpty(); }
    [[nodiscard]] int currentIndex() const { return m_index; }
    [[nodiscard]] QString suggestedName() const;
    void setTyped(const QString& typed);
    void setSort(int sort);
    void setShow(int show);
    void setDense(bool dense);

    Q_INVOKABLE void select(int index);
    Q_INVOKABLE void next() { step(1); }
    Q_INVOKABLE void previous() { step(-1); }
    /// Opens a role wherever it stands, also one that the search does not find.
    Q_INVOKABLE void openRole(const QString& roleId);
    Q_INVOKABLE void star();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void copyLink();
    Q_INVOKABLE void openOnWeb();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void clear();
    /// Looks for the other roles of who posted the open one.
    Q_INVOKABLE void rolesOfPoster();
    Q_INVOKABLE bool saveSearch(const QString& name);
    Q_INVOKABLE void openSearch(const QString& searchId);
    /// The open role as the board has it; for a draft that begins with it.
    [[nodiscard]] const std::optional<Role>& openedRole() const { return m_role->role(); }

Q_SIGNALS:
    void typedChanged();
    void problemChanged();
    void foundChanged();
    void progressChanged();
    void askChanged();
    void currentChanged();
    /// To be asked about before the browser opens it.
    void webAsked(const QString& url);
    /// Roles that a saved search finds and that are new; for a notification.
    void newsFound(qint64 searchId, const QString& name, int count);

private:
    void askNow();
    void answered(const BoardAsk& ask, const StoreResult<BoardAnswer>& answer);
    [[nodiscard]] BoardAsk askOf(const SavedSearch& search) const;
    void step(int by);
    void setCurrent(const RoleId& id);
    void findIndex();
    void showState();
    void keep();
    void watch();
    void readSelf();
    void readApplied();
    void setSelf(const BoardSelf& self);
    void say(const QString& text, std::function<void()> undo = {});

    Moment m_moment;
    ToastQueue& m_toasts;
    QPointer<BoardService> m_service;
    QPointer<AccountWork> m_work;
    QString m_typed, m_problem;
    BoardQuery m_query;
    BoardAsk::Sort m_sort = BoardAsk::Sort::Newest;
    BoardAsk::Show m_show = BoardAsk::Show::Open;
    BoardSelf m_self;
    BoardAnswer m_answer;
    QSettings* m_settings = nullptr;
    bool m_dense = false, m_answeredOnce = false, m_selfRead = true, m_watched = false;
    quint64 m_generation = 0;
    RoleId m_current;
    int m_index = -1;
    QTimer m_soon;
    BoardRoles* m_roles;
    BoardFilters* m_filters;
    BoardSearches* m_searches;
    BoardRole* m_role;
    PageState* m_state;
};

} // namespace agh
