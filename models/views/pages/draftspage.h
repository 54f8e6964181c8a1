#pragma once

#include "services/accountwork.h"
#include "views/lists/draftslist.h"
#include "views/lists/tablist.h"
#include "views/pages/dayturn.h"
#include "views/pages/pagestate.h"
#include "views/pages/roleeditor.h"
#include "views/pages/toastqueue.h"

#include <QPointer>

namespace agh {

/// Roles that are being written, and the one that is open in the editor. There for an account, and
/// for nobody: what is written while nobody is signed in stays on this computer too.
class DraftsPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    /// Of the tab, as far as they are found.
    Q_PROPERTY(agh::DraftsList* drafts READ drafts CONSTANT)
    /// Those that are being worked on, for the side bar.
    Q_PROPERTY(agh::DraftsList* current READ current CONSTANT)
    Q_PROPERTY(agh::TabList* tabs READ tabs CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(agh::RoleEditor* editor READ editor CONSTANT)
    Q_PROPERTY(agh::DraftsPage::Tab tab READ tab WRITE setTab NOTIFY tabChanged)
    /// What is looked for in title, skills, description and terms.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    /// The draft in the editor; empty: the list is shown.
    Q_PROPERTY(QString openId READ openId NOTIFY openChanged)
    /// Row of that draft, or of the one that was open last; -1: it is not in this tab.
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY openChanged)
    /// "2 drafts were written while nobody was signed in."; empty: there are none.
    Q_PROPERTY(QString othersText READ othersText NOTIFY othersChanged)
    /// "Move 2 drafts to this account"
    Q_PROPERTY(QString takeText READ takeText NOTIFY othersChanged)
public:
    enum Tab { Open, Published, Archived, Deleted };
    Q_ENUM(Tab)
    /// `work`: who publishes; nullptr: nobody is signed in, and `store` is nobody's.
    DraftsPage(Store& store, AccountWork* work, const Moment& moment, ToastQueue& toasts,
               QObject* parent = nullptr);
    ~DraftsPage() override;

    /// Drafts that were written while nobody was signed in; nullptr: none are known.
    void setOthers(Store* others);
    void retranslate();
    /// For the side bar: drafts that are not what is published.
    [[nodiscard]] int count() const { return m_current->count(); }
    [[nodiscard]] int others() const { return m_othersCount; }

    [[nodiscard]] DraftsList* drafts() const { return m_drafts; }
    [[nodiscard]] DraftsList* current() const { return m_current; }
    [[nodiscard]] TabList* tabs() const { return m_tabs; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] RoleEditor* editor() const { return m_editor; }
    [[nodiscard]] Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] QString openId() const { return m_open; }
    [[nodiscard]] int currentIndex() const { return m_drafts->rowOf(m_last); }
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QString takeText() const;

    /// Begins a draft and opens it.
    Q_INVOKABLE void newDraft();
    Q_INVOKABLE void open(const QString& draftId);
    /// From the editor to the list. A draft in which nothing was written goes.
    Q_INVOKABLE void back();
    Q_INVOKABLE void duplicate(const QString& draftId);
    /// Puts it away, or takes it out again.
    Q_INVOKABLE void archive(const QString& draftId);
    /// With Undo; it can be had back for 30 days. What waits to be published is called back.
    Q_INVOKABLE void remove(const QString& draftId);
    Q_INVOKABLE void restore(const QString& draftId);
    /// For good.
    Q_INVOKABLE void erase(const QString& draftId);
    /// What did not leave is sent, as the draft is now.
    Q_INVOKABLE void send(const QString& draftId);
    Q_INVOKABLE void discard(const QString& draftId);
    /// Takes over what was written while nobody was signed in.
    Q_INVOKABLE void takeOthers();
    /// A new draft with what a role says.
    void draftFrom(const Role& role);

Q_SIGNALS:
    void tabChanged();
    void typedChanged();
    void openChanged();
    void othersChanged();
    void countChanged();
    /// A draft is to be shown, wherever one is.
    void shown();
    void signInAsked();

private:
    void listen();
    void show();
    void showState();
    void countOthers();
    void leave();
    [[nodiscard]] QList<RoleDraftLine> linesOf(Tab tab) const;
    [[nodiscard]] QHash<QString, PublishNote> notes() const;
    [[nodiscard]] PublishState stateOf(const QString& draftId) const;
    /// What is under way with a draft lets it be changed in nothing; said in a toast.
    [[nodiscard]] bool isUnderWay(const QString& draftId);
    void tell(const QString& text, std::function<void()> undo = {}, Tones::Tone tone = Tones::Good);

    RoleDrafts& m_store;
    QPointer<AccountWork> m_work;
    ToastQueue& m_toasts;
    Moment m_moment;
    QPointer<Store> m_others;
    int m_othersCount = 0, m_countTold = 0;
    Tab m_tab = Open;
    QString m_typed, m_open, m_last;
    bool m_taking = false;
    QTimer m_soon;
    DayTurn m_day;
    DraftsList* m_drafts;
    DraftsList* m_current;
    TabList* m_tabs;
    PageState* m_state;
    RoleEditor* m_editor;
};

} // namespace agh
