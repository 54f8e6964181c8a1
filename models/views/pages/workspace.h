#pragma once

#include "services/accountwork.h"
#include "views/forms/linksheet.h"
#include "views/forms/sandboxdoor.h"
#include "views/forms/signinform.h"
#include "views/lists/accountslist.h"
#include "views/lists/placeslist.h"
#include "views/out/fileout.h"
#include "views/out/outform.h"
#include "views/pages/accountpages.h"
#include "views/pages/boardpage.h"
#include "views/pages/connectionstate.h"
#include "views/pages/connectionwatch.h"
#include "views/pages/contractspage.h"
#include "views/pages/keytable.h"
#include "views/pages/messagespage.h"
#include "views/pages/notificationspage.h"
#include "views/pages/palette.h"
#include "views/pages/placeswatch.h"
#include "views/pages/presence.h"
#include "views/pages/reviewpage.h"
#include "views/pages/settingspage.h"
#include "views/pages/surroundings.h"
#include "views/pages/toastqueue.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The one object QML gets: the account at work and everything that hangs on it. The pages are new
/// objects for every account, and null while nobody is signed in.
class Workspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY accountChanged)
    Q_PROPERTY(QString accountId READ accountId NOTIFY accountChanged)
    /// Guarded.
    Q_PROPERTY(QString accountName READ accountName NOTIFY accountChanged)
    /// "buyer" or "agent".
    Q_PROPERTY(QString accountKind READ accountKind NOTIFY accountChanged)
    Q_PROPERTY(bool accountIsAgent READ accountIsAgent NOTIFY accountChanged)
    /// "Northgate Freight · buyer"
    Q_PROPERTY(QString accountDetail READ accountDetail NOTIFY accountChanged)
    Q_PROPERTY(QString accountInitials READ accountInitials NOTIFY accountChanged)
    Q_PROPERTY(int accountColor READ accountColor NOTIFY accountChanged)
    /// The session of this account ended in mid-work: sign in again in place.
    Q_PROPERTY(bool signInNeeded READ signInNeeded NOTIFY signInNeededChanged)
    Q_PROPERTY(agh::Workspace::Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(bool canBack READ canBack NOTIFY placeChanged)
    Q_PROPERTY(bool canForward READ canForward NOTIFY placeChanged)
    /// Where Back leads, in words: "Applicants".
    Q_PROPERTY(QString backText READ backText NOTIFY placeChanged)
    Q_PROPERTY(bool sandbox READ sandbox NOTIFY accountChanged)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged)
    /// Over the tray icon. Our own words alone: desktops read markup there.
    Q_PROPERTY(QString trayText READ trayText NOTIFY trayTextChanged)
    Q_PROPERTY(agh::PlacesList* places READ places CONSTANT)
    Q_PROPERTY(agh::ReviewPage* review READ review NOTIFY accountChanged)
    Q_PROPERTY(agh::MessagesPage* messages READ messages NOTIFY accountChanged)
    Q_PROPERTY(agh::ContractsPage* contracts READ contracts NOTIFY accountChanged)
    /// Of the account, or of nobody; null until somebody looks at nobody's.
    Q_PROPERTY(agh::DraftsPage* drafts READ drafts NOTIFY draftsChanged)
    Q_PROPERTY(agh::OutboxPage* outbox READ outbox NOTIFY accountChanged)
    /// The roles board of the server at work; also while nobody is signed in.
    Q_PROPERTY(agh::BoardPage* board READ board CONSTANT)
    /// Applicants side by side, over the review.
    Q_PROPERTY(agh::ComparePage* compare READ compare NOTIFY accountChanged)
    Q_PROPERTY(agh::ConnectionState* connection READ connection CONSTANT)
    Q_PROPERTY(agh::KeyTable* keys READ keys CONSTANT)
    Q_PROPERTY(agh::ToastQueue* toasts READ toasts CONSTANT)
    Q_PROPERTY(agh::LinkSheet* links READ links CONSTANT)
    Q_PROPERTY(agh::SignInForm* signIn READ signIn CONSTANT)
    Q_PROPERTY(agh::SandboxDoor* sandboxDoor READ sandboxDoor CONSTANT)
    Q_PROPERTY(agh::AccountsList* accounts READ accounts CONSTANT)
    Q_PROPERTY(agh::SettingsPage* settings READ settings CONSTANT)
    Q_PROPERTY(agh::NotificationsPage* notifications READ notifications CONSTANT)
    Q_PROPERTY(agh::Presence* presence READ presence CONSTANT)
    /// Ctrl+K.
    Q_PROPERTY(agh::Palette* palette READ palette CONSTANT)
    /// Files that are written: the sheet of keys, a comparison, lists.
    Q_PROPERTY(agh::FileOut* out READ out CONSTANT)
    /// What is to be written, and where to.
    Q_PROPERTY(agh::OutForm* outForm READ outForm CONSTANT)
    Q_PROPERTY(bool welcomeVisible READ welcomeVisible NOTIFY placeChanged)
    /// One banner over the window, for things of this computer: a damaged file that was set aside,
    /// a full disk, a keychain that is locked. Empty: none.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(agh::Tones::Tone noticeTone READ noticeTone NOTIFY noticeChanged)
    /// "agentsgethired.com"; "Sandbox on this computer".
    Q_PROPERTY(QString serverText READ serverText NOTIFY accountChanged)
    /// "Sandbox · play money", or another server's host; empty on the real service.
    Q_PROPERTY(QString ribbonText READ ribbonText NOTIFY accountChanged)
    /// What the banner offers: "Unlock", "Sign in"; empty: nothing.
    Q_PROPERTY(QString noticeActionText READ noticeActionText NOTIFY noticeChanged)
    /// There is something to undo or to do again: what a toast offers, a mark in the review.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged)
    /// Set by Main.qml from the window: what is polled, and how often, hangs on it.
    Q_PROPERTY(bool windowActive READ windowActive WRITE setWindowActive NOTIFY windowActiveChanged)
public:
    enum Place {
        Welcome,
        Review,
        Messages,
        Contracts,
        RolesBoard,
        Agents,
        Drafts,
        Outbox,
        Settings
    };
    Q_ENUM(Place)
    enum class NoticeAction { None, Unlock, SignIn, TakeDrafts };
    explicit Workspace(const Surroundings& around, QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the account that was current; once, before the window is shown.
    void start();
    /// A link from outside: "agentsgethired://role/…", or a sign-in link, which is only put into
    /// its field. Empty: the program was started a second time.
    void openLink(const QString& link);
    /// One banner at a time; the first said is the first shown. Empty text: it is over.
    void note(const QString& key, const QString& text, Tones::Tone tone,
              NoticeAction action = NoticeAction::None);
    /// After a change of language.
    void retranslate();
    [[nodiscard]] static QString placeName(Place place);
    [[nodiscard]] AccountWork* work() { return m_work.get(); }

    [[nodiscard]] bool signedIn() const { return m_work != nullptr; }
    [[nodiscard]] QString accountId() const { return m_account.id; }
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString accountKind() const;
    [[nodiscard]] bool accountIsAgent() const { return m_work && m_account.isAgent(); }
    [[nodiscard]] QString accountDetail() const;
    [[nodiscard]] QString accountInitials() const;
    [[nodiscard]] int accountColor() const { return m_account.color; }
    [[nodiscard]] bool signInNeeded() const;
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool canBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool canForward() const { return !m_ahead.isEmpty(); }
    [[nodiscard]] QString backText() const;
    [[nodiscard]] bool sandbox() const { return m_work && m_account.server.sandbox; }
    [[nodiscard]] QString windowTitle() const;
    [[nodiscard]] QString trayText() const;
    [[nodiscard]] PlacesList* places() const { return m_places; }
    [[nodiscard]] ReviewPage* review() const { return m_pages.review.get(); }
    [[nodiscard]] MessagesPage* messages() const { return m_pages.messages.get(); }
    [[nodiscard]] ContractsPage* contracts() const { return m_pages.contracts.get(); }
    [[nodiscard]] DraftsPage* drafts() const
    {
        return m_work ? m_pages.drafts.get() : m_nobodyPage.get();
    }
    [[nodiscard]] OutboxPage* outbox() const { return m_pages.outbox.get(); }
    [[nodiscard]] BoardPage* board() const { return m_board; }
    [[nodiscard]] ComparePage* compare() const { return m_pages.compare.get(); }
    [[nodiscard]] ConnectionState* connection() const { return m_connection; }
    [[nodiscard]] KeyTable* keys() const { return m_keys; }
    [[nodiscard]] ToastQueue* toasts() const { return m_toasts; }
    [[nodiscard]] LinkSheet* links() const { return m_links; }
    [[nodiscard]] SignInForm* signIn() const { return m_signIn; }
    [[nodiscard]] SandboxDoor* sandboxDoor() const { return m_sandboxDoor; }
    [[nodiscard]] AccountsList* accounts() const { return m_accounts; }
    [[nodiscard]] SettingsPage* settings() const { return m_settings; }
    [[nodiscard]] NotificationsPage* notifications() const { return m_notifications; }
    [[nodiscard]] Presence* presence() const { return m_presence; }
    [[nodiscard]] Palette* palette() const { return m_palette; }
    [[nodiscard]] FileOut* out() const { return m_out; }
    [[nodiscard]] OutForm* outForm() const { return m_outForm; }
    [[nodiscard]] bool welcomeVisible() const { return m_place == Welcome; }
    [[nodiscard]] QString notice() const
    {
        return m_notices.isEmpty() ? QString() : m_notices.first().text;
    }
    [[nodiscard]] Tones::Tone noticeTone() const
    {
        return m_notices.isEmpty() ? Tones::Neutral : m_notices.first().tone;
    }
    [[nodiscard]] QString noticeActionText() const;
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] QString ribbonText() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] bool windowActive() const { return m_windowActive; }
    void setWindowActive(bool active);

    Q_INVOKABLE void go(agh::Workspace::Place place);
    /// The n-th place of the side bar, from 0 (Ctrl+1 … 9).
    Q_INVOKABLE void goToIndex(int index);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// F5: reads again what the place shows.
    Q_INVOKABLE void refresh();
    /// Ctrl+Z: what the toast offers; in the review, where there is none, the last mark.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Opens a contract in its place.
    Q_INVOKABLE void openContract(const QString& contractId);
    /// Opens a role of mine in Review, another one on the board.
    Q_INVOKABLE void openRole(const QString& roleId);
    /// Ctrl+N: a new draft, also while nobody is signed in.
    Q_INVOKABLE void newDraft();
    /// A draft with what the open role of the board says.
    Q_INVOKABLE void draftFromBoard();
    Q_INVOKABLE void openDraft(const QString& draftId);
    /// Opens an application in Review.
    Q_INVOKABLE void openApplication(const QString& roleId, const QString& applicationId);
    /// Opens the conversation of an application in Messages.
    Q_INVOKABLE void openThread(const QString& applicationId);
    /// The conversation at this message.
    void openMessage(RowId message);
    /// The conversation, with the cursor in the field where one writes.
    void writeTo(const QString& applicationId);
    /// To the welcome page, with a way back.
    Q_INVOKABLE void addAccount();
    Q_INVOKABLE void switchAccount(const QString& accountId);
    /// The n-th account, from 0 (Alt+1 … 9).
    Q_INVOKABLE void switchAccountAt(int index);
    /// The sheet of keys as a PDF, into the folder that was last written to.
    Q_INVOKABLE void printKeys();
    /// Begins outForm with the applicants of the review, or with the comparison that is open;
    /// false: there is nothing to write.
    Q_INVOKABLE bool beginExport();
    /// The marked applicants, or the open one, onto the clipboard.
    Q_INVOKABLE void copyApplicants();
    Q_INVOKABLE void dismissNotice();
    /// Does what noticeActionText says.
    Q_INVOKABLE void actOnNotice();

Q_SIGNALS:
    void accountChanged();
    void noticeChanged();
    /// The account at work is to be signed in again in place, over the page.
    void signInAsked();
    void draftsChanged();
    /// A second start of the program: the window comes to the front.
    void raiseAsked();
    void signInNeededChanged();
    void placeChanged();
    void windowTitleChanged();
    void trayTextChanged();
    void windowActiveChanged();
    void undoChanged();

private:
    struct Notice
    {
        QString key, text;
        Tones::Tone tone = Tones::Neutral;
        NoticeAction action = NoticeAction::None;
    };
    void wire();
    void openAccount(const QString& id, Store::CheckCache check = Store::CheckCache::LaterIfLarge);
    void closeAccount();
    /// Makes what is shown follow the list of accounts and the current one.
    void follow();
    void credentialMoved(const QString& id);
    void tell(const QString& key, const QString& text); ///< in a toast
    void noteKeychain();
    void noteStore(const OpenReport& report);
    void adopted(const Adopted& adopted);
    void signOut(const QString& id, bool eraseLocal);
    void signInAgain(const QString& id);
    void unlock(const QString& id);
    void erase(const QString& id);
    void clearCache();
    [[nodiscard]] Place firstPlace() const;
    void move(Place place);
    /// What is polled, and what counts as read, hangs on the place and the window.
    void watch();
    /// The board is the one of the server at work; its files are opened when it is first looked at.
    void followBoard(bool now);
    void wireBoard();
    void wireDrafts();
    void makePages();
    /// The drafts of nobody; `now`: also where none were written yet.
    void followNobody(bool now);
    void noteDrafts();
    void showDrafts();
    void watchDrafts(const DraftsPage& page, const RoleDrafts& written);

    const Surroundings& m_around;
    Moment m_moment;
    Place m_place = Welcome;
    QList<Place> m_behind, m_ahead;
    bool m_windowActive = false;
    QList<Notice> m_notices;
    PlacesList* m_places;
    ConnectionState* m_connection;
    KeyTable* m_keys;
    ToastQueue* m_toasts;
    LinkSheet* m_links;
    SignInForm* m_signIn;
    SandboxDoor* m_sandboxDoor;
    AccountsList* m_accounts;
    SettingsPage* m_settings;
    NotificationsPage* m_notifications;
    Presence* m_presence;
    FileOut* m_out;
    OutForm* m_outForm;
    Palette* m_palette;
    BoardPage* m_board;
    QUrl m_boardOrigin;
    std::unique_ptr<BoardService> m_boardService;
    std::unique_ptr<Store> m_nobody; ///< what is written while nobody is signed in
    std::unique_ptr<DraftsPage> m_nobodyPage;
    // The account at work. In the order of need: what is below goes first.
    Account m_account;
    std::unique_ptr<AccountWork> m_work;
    std::unique_ptr<ConnectionWatch> m_connectionWatch;
    std::unique_ptr<PlacesWatch> m_placesWatch;
    AccountPages m_pages;
};

} // namespace agh
