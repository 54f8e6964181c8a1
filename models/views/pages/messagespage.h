#pragma once

#include "views/lists/discardedlist.h"
#include "views/lists/searchhits.h"
#include "views/lists/tablist.h"
#include "views/lists/threadslist.h"
#include "views/pages/answers.h"
#include "views/pages/conversation.h"
#include "views/pages/dayturn.h"
#include "views/pages/toastqueue.h"
#include "views/text/tone.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// All conversations of the account in one list, the one that is open, and the search through
/// everything said.
class MessagesPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::ThreadsList* threads READ threads CONSTANT)
    Q_PROPERTY(agh::SearchHits* hits READ hits CONSTANT)
    Q_PROPERTY(agh::DiscardedList* discarded READ discarded CONSTANT)
    Q_PROPERTY(agh::TabList* tabs READ tabs CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(agh::MessagesPage::Tab tab READ tab WRITE setTab NOTIFY tabChanged)
    /// Messages nobody read here yet, in all conversations that are not put aside.
    Q_PROPERTY(int unread READ unread NOTIFY countsChanged)
    /// Row of the conversation that is open; -1: none, or not in this tab.
    Q_PROPERTY(int currentIndex READ currentIndex WRITE select NOTIFY currentChanged)
    /// "3 done"; empty: none is put aside.
    Q_PROPERTY(QString restingText READ restingText NOTIFY countsChanged)
    /// Those that were put aside are shown, and nothing else.
    Q_PROPERTY(bool showsResting READ showsResting WRITE setShowsResting NOTIFY tabChanged)
    /// "2 discarded drafts"; empty: none.
    Q_PROPERTY(QString discardedText READ discardedText NOTIFY discardedChanged)
    Q_PROPERTY(bool showsDiscarded READ showsDiscarded WRITE setShowsDiscarded NOTIFY tabChanged)
    // ---- the search
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged)
    /// Something is looked for: the hits stand where the conversations stood.
    Q_PROPERTY(bool searching READ searching NOTIFY searchChanged)
    /// Only in the conversation that is open; "Find in what Ledgerline and you said".
    Q_PROPERTY(bool searchesHere READ searchesHere NOTIFY searchChanged)
    Q_PROPERTY(QString searchPlaceholder READ searchPlaceholder NOTIFY searchChanged)
    /// "12 messages found", or why nothing is.
    Q_PROPERTY(QString searchNote READ searchNote NOTIFY searchNoteChanged)
    // ---- the conversation that is open
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString applicationId READ applicationId NOTIFY changed)
    Q_PROPERTY(QString roleId READ roleId NOTIFY changed)
    /// Empty where none is known.
    Q_PROPERTY(QString contractId READ contractId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int avatarColor READ avatarColor NOTIFY changed)
    Q_PROPERTY(bool isAgent READ isAgent NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone statusTone READ statusTone NOTIFY changed)
    /// "Reconcile carrier invoices · 480.00 USDC, on completion"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// It is put aside: done, or until a time.
    Q_PROPERTY(bool resting READ resting NOTIFY changed)
    Q_PROPERTY(agh::ThreadModel* thread READ thread CONSTANT)
    Q_PROPERTY(agh::Composer* composer READ composer CONSTANT)
    /// Ready words for it, where the other side is an applicant.
    Q_PROPERTY(agh::Answers* answers READ answers CONSTANT)
    Q_PROPERTY(agh::PageState* threadState READ threadState CONSTANT)
    /// "In 3 hours, 17:04", "Tomorrow, 09:00", "Monday, 30 November, 09:00"
    Q_PROPERTY(QStringList remindTexts READ remindTexts NOTIFY remindTextsChanged)
    /// Why a date cannot be taken; empty: nothing is wrong.
    Q_PROPERTY(QString remindError READ remindError NOTIFY remindErrorChanged)
public:
    enum Tab { All, Unread, ForMe, ForThem, Drafts };
    Q_ENUM(Tab)
    struct Facts
    {
        QString applicationId, roleId, contractId, name, initials, statusWord, summary;
        int avatarColor = 0;
        bool isAgent = true, resting = false;
        Tones::Tone statusTone = Tones::Neutral;
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    MessagesPage(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~MessagesPage() override;

    /// The place is Messages and the window is in use.
    void setWatched(bool watched) { m_conversation->setWatched(watched); }
    void retranslate();

    [[nodiscard]] ThreadsList* threads() const { return m_threads; }
    [[nodiscard]] SearchHits* hits() const { return m_hits; }
    [[nodiscard]] DiscardedList* discarded() const { return m_discarded; }
    [[nodiscard]] TabList* tabs() const { return m_tabs; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    [[nodiscard]] int unread() const { return m_work.inbox().counts().unread; }
    [[nodiscard]] int currentIndex() const { return m_index; }
    [[nodiscard]] QString restingText() const;
    [[nodiscard]] bool showsResting() const { return m_showsResting; }
    void setShowsResting(bool shows);
    [[nodiscard]] QString discardedText() const;
    [[nodiscard]] bool showsDiscarded() const { return m_showsDiscarded; }
    void setShowsDiscarded(bool shows);
    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString& text);
    [[nodiscard]] bool searching() const { return !m_searchText.isEmpty(); }
    [[nodiscard]] bool searchesHere() const { return !m_searchIn.isEmpty(); }
    [[nodiscard]] QString searchPlaceholder() const;
    [[nodiscard]] QString searchNote() const { return m_searchNote; }
    [[nodiscard]] bool present() const { return !m_facts.applicationId.isEmpty(); }
    [[nodiscard]] QString applicationId() const { return m_facts.applicationId; }
    [[nodiscard]] QString roleId() const { return m_facts.roleId; }
    [[nodiscard]] QString contractId() const { return m_facts.contractId; }
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString initials() const { return m_facts.initials; }
    [[nodiscard]] int avatarColor() const { return m_facts.avatarColor; }
    [[nodiscard]] bool isAgent() const { return m_facts.isAgent; }
    [[nodiscard]] QString statusWord() const { return m_facts.statusWord; }
    [[nodiscard]] Tones::Tone statusTone() const { return m_facts.statusTone; }
    [[nodiscard]] QString summary() const { return m_facts.summary; }
    [[nodiscard]] bool resting() const { return m_facts.resting; }
    [[nodiscard]] ThreadModel* thread() const { return m_conversation->thread(); }
    [[nodiscard]] Composer* composer() const { return m_conversation->composer(); }
    [[nodiscard]] PageState* threadState() const { return m_conversation->state(); }
    [[nodiscard]] Answers* answers() const { return m_answers; }
    [[nodiscard]] QStringList remindTexts() const;
    [[nodiscard]] QString remindError() const { return m_remindError; }

    /// Opens the conversation of an application, wherever it is asked for.
    Q_INVOKABLE void openThread(const QString& applicationId);
    /// Opens the conversation of a row; -1 closes (the list of a narrow window).
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// U: the next one with something unread; the first after the last.
    Q_INVOKABLE void nextUnread();
    /// Opens the conversation at a message that was found.
    Q_INVOKABLE void openHit(int row);
    /// The same for a message that was found elsewhere: the search here ends.
    void openMessage(RowId message);
    /// Looks only in the conversation that is open.
    Q_INVOKABLE void searchHere();
    Q_INVOKABLE void endSearch();
    /// E: out of the list until news; where it is put aside already, back into it.
    Q_INVOKABLE void done();
    /// H: back at one of remindTexts.
    Q_INVOKABLE void remindAt(int choice);
    /// The same on a day that was typed. False: remindError says why not.
    Q_INVOKABLE bool remindOn(const QString& typedDate);
    Q_INVOKABLE void clearRemindError();
    /// The times of remindTexts, from now.
    Q_INVOKABLE void renewRemindTexts() { Q_EMIT remindTextsChanged(); }
    /// Gives up what is written in the open conversation; it can be had back.
    Q_INVOKABLE void discardDraft();
    /// A discarded draft is a draft again, and its conversation opens.
    Q_INVOKABLE void restoreDraft(int row);
    Q_INVOKABLE void eraseDraft(int row);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void tabChanged();
    void countsChanged();
    void currentChanged();
    void discardedChanged();
    void searchChanged();
    void searchNoteChanged();
    void changed();
    void remindTextsChanged();
    void remindErrorChanged();

private:
    void listen();
    void arrange();
    void search();
    void found(const SaidHits& hits);
    void open(const ApplicationId& id);
    void findCurrent();
    void showCurrent();
    void showCounts();
    void showState();
    void putAside(qint64 atMs);
    void tell(const QString& key, const QString& text, std::function<void()> undo);
    [[nodiscard]] QList<RowId> arranged(Tab tab) const;
    [[nodiscard]] bool belongs(const ThreadLine& line, Tab tab) const;
    [[nodiscard]] ApplicationId at(int row) const;
    [[nodiscard]] QList<qint64> remindTimes() const;
    AccountWork& m_work;
    ToastQueue& m_toasts;
    Moment m_moment;
    Tab m_tab = All;
    int m_index = -1;
    RowId m_row = 0;      ///< of the open conversation
    bool m_onTop = false; ///< it stood among the unread when it was opened, and stays there
    bool m_showsResting = false, m_showsDiscarded = false;
    QString m_searchText, m_searchNote, m_remindError;
    ApplicationId m_searchIn;
    Facts m_facts;
    DayTurn m_day;
    QTimer m_searchSoon;
    ThreadsList* m_threads;
    SearchHits* m_hits;
    DiscardedList* m_discarded;
    TabList* m_tabs;
    PageState* m_state;
    Conversation* m_conversation;
    Answers* m_answers;
};

} // namespace agh
