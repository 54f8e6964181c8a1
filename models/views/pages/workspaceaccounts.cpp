#include "views/forms/signinwords.h"
#include "views/pages/workspace.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

// The part of the workspace that follows the accounts.
namespace agh {

void Workspace::wire()
{
    connect(m_toasts, &ToastQueue::changed, this, &Workspace::undoChanged);
    for (const auto signal : {&Workspace::placeChanged, &Workspace::accountChanged})
        connect(this, signal, this, &Workspace::undoChanged);
    Accounts& accounts = m_around.accounts;
    connect(&accounts, &Accounts::listChanged, this, &Workspace::follow);
    connect(&accounts, &Accounts::currentChanged, this, &Workspace::follow);
    connect(&accounts, &Accounts::credentialChanged, this, &Workspace::credentialMoved);
    connect(&accounts, &Accounts::stateChanged, this, [this](const QString& id) {
        m_accounts->setAccounts(m_around.accounts);
        if (id == m_account.id) {
            noteKeychain();
            Q_EMIT signInNeededChanged();
        }
    });
    connect(&accounts, &Accounts::eraseWanted, this, &Workspace::erase);
    connect(&accounts, &Accounts::fileTrouble, this, [this](const QString& words) {
        note(u"accounts"_s,
             //: %1: the system's words, such as "No space left on device"
             tr("The list of accounts could not be written (%1). What is shown holds until you "
                "close the app. Look at the disk.")
                 .arg(display::line(words)),
             Tones::Bad);
    });
    connect(&m_around.sandbox, &SandboxHost::ready, this, [this] {
        if (const auto world = m_around.sandbox.world())
            m_around.accounts.setSandboxOrigin(world->origin);
    });
    connect(m_signIn, &SignInForm::adopted, this, &Workspace::adopted);
    connect(m_sandboxDoor, &SandboxDoor::adopted, this, &Workspace::adopted);
    connect(m_accounts, &AccountsList::signOutAsked, this, &Workspace::signOut);
    connect(m_accounts, &AccountsList::signInAgainAsked, this, &Workspace::signInAgain);
    connect(m_accounts, &AccountsList::unlockAsked, this, &Workspace::unlock);
    connect(m_accounts, &AccountsList::forgetAsked, this,
            [this](const QString& id) { m_around.accounts.forget(id); });
    connect(m_notifications, &NotificationsPage::openAsked, this, &Workspace::openLink);
    connect(m_settings, &SettingsPage::clearCacheAsked, this, &Workspace::clearCache);
    connect(m_settings, &SettingsPage::eraseLocalAsked, this,
            [this](const QString& id) { signOut(id, true); });
}

void Workspace::start()
{
    m_around.accounts.start();
    m_signIn->lookAtKeychain();
    follow();
}

void Workspace::follow()
{
    Accounts& accounts = m_around.accounts;
    m_accounts->setAccounts(accounts);
    const std::optional<Account> current = accounts.find(accounts.currentId());
    const QList<Account> all = accounts.list();
    if (!current && !all.isEmpty()) {
        accounts.setCurrent(all.first().id); // another one takes its place, and this comes again
        return;
    }
    if (!current) {
        const bool was = m_work != nullptr;
        closeAccount();
        if (was) {
            m_behind.clear();
            m_ahead.clear();
            move(Welcome);
        }
        return;
    }
    const bool sameAccount = m_work && m_account.id == current->id;
    const bool moved = sameAccount && m_account.server.origin != current->server.origin;
    if (!sameAccount || moved) {
        openAccount(current->id);
    } else if (!(m_account == *current)) {
        m_account = *current;
        Q_EMIT accountChanged();
        Q_EMIT windowTitleChanged();
    }
    m_signIn->renew();
}

void Workspace::openAccount(const QString& id, Store::CheckCache check)
{
    const Place before = m_place;
    const bool again = m_account.id == id;
    closeAccount();
    const std::optional<Account> account = m_around.accounts.find(id);
    if (!account)
        return;
    m_account = *account;
    AccountWork::Facts facts;
    // A sandbox that has not been started yet has no address; what is cached is shown meanwhile.
    const bool nowhere = m_account.server.origin.isEmpty();
    facts.origin = nowhere ? QUrl(u"http://127.0.0.1:9"_s) : m_account.server.origin;
    facts.cacheFolder = m_around.paths.accountCache(id);
    facts.workFolder = m_around.paths.accountWork(id);
    facts.me = m_account.me;
    facts.sandbox = m_account.server.sandbox;
    facts.offline = m_around.offline || nowhere;
    facts.limits = m_around.limits;
    facts.checkCache = check;
    auto work = AccountWork::open(
        facts, [&accounts = m_around.accounts, id] { return accounts.credential(id); },
        m_around.clock);
    if (!work) {
        note(u"store"_s, ErrorTexts::of(work.error(), ErrorTexts::Keeping::Opening).whole(),
             Tones::Bad);
        Q_EMIT accountChanged();
        move(Welcome);
        return;
    }
    note(u"store"_s, {}, Tones::Neutral);
    m_work = std::move(*work);
    noteStore(m_work->store().report());
    // Queued: it ends what tells it.
    connect(
        &m_work->store(), &Store::cacheDamaged, this,
        [this, id] { openAccount(id, Store::CheckCache::Now); }, Qt::QueuedConnection);
    connect(&m_work->session(), &Session::signInNeeded, this, [this] {
        if (signInNeeded())
            m_signIn->setAgain(m_account);
        noteKeychain();
        Q_EMIT signInNeededChanged();
    });
    connect(&m_work->session(), &Session::resumed, this, &Workspace::signInNeededChanged);
    connect(&m_work->store().drafts(), &Drafts::notSaved, this,
            [this](const QString&, const QString&, const StoreError& error) {
                note(u"draft"_s, ErrorTexts::of(error, ErrorTexts::Keeping::Draft).whole(),
                     Tones::Bad);
            });
    connect(&m_work->store().drafts(), &Drafts::saved, this,
            [this] { note(u"draft"_s, {}, Tones::Neutral); });
    connect(&m_work->inbox(), &Inbox::countsChanged, this, &Workspace::windowTitleChanged);
    makePages();
    m_connectionWatch = std::make_unique<ConnectionWatch>(*m_work, *m_connection, m_moment);
    m_notifications->follow(m_work.get());
    connect(&m_work->inbox(), &Inbox::countsChanged, this, &Workspace::trayTextChanged);
    watch();
    m_work->start();
    if (nowhere)
        m_around.sandbox.start();
    m_signIn->setAgain(signInNeeded() ? std::optional(m_account) : std::nullopt);
    noteKeychain();
    Q_EMIT accountChanged();
    Q_EMIT signInNeededChanged();
    if (!again || before == Welcome) {
        m_behind.clear();
        m_ahead.clear();
        move(firstPlace());
    } else {
        Q_EMIT windowTitleChanged();
    }
}

void Workspace::closeAccount()
{
    if (!m_work)
        return;
    m_palette->accountGone();
    m_outForm->end();
    // QML lets go of the pages before they end, and they end before what they stand on.
    AccountPages pages = std::move(m_pages);
    m_pages = {};
    std::unique_ptr<AccountWork> work = std::move(m_work);
    Q_EMIT accountChanged();
    m_notifications->follow(nullptr);
    Q_EMIT trayTextChanged();
    m_connectionWatch.reset();
    m_placesWatch.reset();
    pages = {};
    m_connection->set({});
    m_places->setRows({});
    work.reset();
    Q_EMIT signInNeededChanged();
}

void Workspace::addAccount()
{
    m_signIn->setAgain({});
    go(Welcome);
}

void Workspace::switchAccount(const QString& accountId)
{
    m_around.accounts.setCurrent(accountId);
    if (m_place == Welcome && m_work)
        go(firstPlace());
}

void Workspace::switchAccountAt(int index)
{
    const QList<Account> all = m_around.accounts.list();
    if (index >= 0 && index < all.size())
        switchAccount(all[index].id);
}

void Workspace::credentialMoved(const QString& id)
{
    if (!m_work || id != m_account.id)
        return;
    if (m_around.accounts.credential(id).isEmpty()) {
        // Signed out, here or by the keychain: nothing leaves until somebody signs in.
        m_work->credentialGone();
    } else if (m_work->session().isSignInNeeded()) {
        m_work->session().credentialRenewed();
        m_signIn->setAgain({});
    }
    noteKeychain();
    Q_EMIT signInNeededChanged();
}

void Workspace::adopted(const Adopted& what)
{
    note(u"kept"_s, SignInWords::afterwards(what), Tones::Waiting);
    // The same account came in again: its work goes on where it was.
    if (m_work && what.accountId == m_account.id && m_place == Welcome) {
        if (canBack())
            back();
        else
            go(firstPlace());
    }
}

void Workspace::signOut(const QString& id, bool eraseLocal)
{
    m_around.accounts.signOut(id, eraseLocal).then(this, [this](const SignedOutReport& report) {
        QStringList said;
        if (report.session == SignedOutReport::Session::NotReached)
            said.append(tr("Signed out here. The service could not be told, so it ends the "
                           "session by itself in time."));
        if (report.entryLeft)
            said.append(tr("The keychain did not remove the entry; it is tried again when the "
                           "keychain is open."));
        note(u"signedOut"_s, said.join(u' '), Tones::Waiting);
        if (said.isEmpty())
            tell(u"signedOut"_s, tr("Signed out"));
    });
}

void Workspace::signInAgain(const QString& id)
{
    const std::optional<Account> account = m_around.accounts.find(id);
    if (!account)
        return;
    if (account->server.sandbox && account->server.origin.isEmpty())
        m_around.sandbox.start();
    m_signIn->setAgain(account);
    go(Welcome);
}

void Workspace::unlock(const QString& id)
{
    m_around.accounts.unlock(id).then(this, [this, id](AccountState state) {
        m_accounts->setAccounts(m_around.accounts);
        if (state != AccountState::SignedIn && id == m_account.id)
            noteKeychain();
        // Nobody answered the prompt, or there was none: the other way on.
        if (state == AccountState::Locked && id == m_account.id)
            note(u"keychain"_s,
                 tr("The keychain is still locked. Unlock it outside the app, or sign in to go on "
                    "until you close the app."),
                 Tones::Waiting, NoticeAction::SignIn);
    });
}

void Workspace::erase(const QString& id)
{
    if (m_work && id == m_account.id)
        closeAccount();
    if (!m_around.paths.eraseAccount(id))
        note(u"erase"_s,
             tr("Some files of the account could not be removed. Look at the folder that the "
                "settings name under Your work."),
             Tones::Bad);
    m_settings->measure();
}

void Workspace::clearCache()
{
    const QString id = m_work ? m_account.id : QString();
    closeAccount();
    bool all = true;
    const QList<Account> accounts = m_around.accounts.list();
    for (const Account& account : accounts) {
        QDir folder(m_around.paths.accountCache(account.id));
        all &= !folder.exists() || folder.removeRecursively();
    }
    if (!id.isEmpty())
        openAccount(id);
    m_settings->measure();
    if (all)
        tell(u"cache"_s, tr("Cache cleared; it is read again from the service"));
    else
        note(u"erase"_s,
             tr("Some files of the cache could not be removed. Your work is not "
                "touched. Look at the rights of the folder."),
             Tones::Bad);
}

void Workspace::tell(const QString& key, const QString& text)
{
    ToastQueue::Toast toast;
    toast.key = key;
    toast.text = text;
    toast.tone = Tones::Good;
    m_toasts->show(std::move(toast));
}

void Workspace::noteKeychain()
{
    QString text;
    NoticeAction action = NoticeAction::SignIn;
    const QString name = display::line(m_account.me.name);
    const bool key = m_account.keeps == Credential::Kind::AgentKey;
    switch (m_work ? m_around.accounts.state(m_account.id) : AccountState::SignedIn) {
    case AccountState::Locked:
        action = NoticeAction::Unlock;
        //: %1: the name of an account
        text = key ? tr("The keychain is locked, and the key of %1 is in there. What was read "
                        "stays readable.")
                         .arg(name)
                   //: %1: the name of an account
                   : tr("The keychain is locked, and the session of %1 is in there. What was read "
                        "stays readable.")
                         .arg(name);
        break;
    case AccountState::Missing:
        //: %1: the name of an account
        text = tr("The keychain does not show the sign-in of %1: it is locked, or the entry is "
                  "gone. Nothing was deleted. Unlock the keychain, or sign in again.")
                   .arg(name);
        break;
    case AccountState::Unavailable:
        //: %1: the name of an account
        text = tr("No keychain answers, so the sign-in of %1 cannot be read. Nothing was deleted. "
                  "Sign in again to go on until you close the app.")
                   .arg(name);
        break;
    case AccountState::SignedOut:
        //: %1: the name of an account
        text = tr("%1 is signed out. What was read stays readable.").arg(name);
        break;
    case AccountState::NotRead:
    case AccountState::SignedIn:
    case AccountState::MemoryOnly:
        break;
    }
    note(u"keychain"_s, text, Tones::Waiting, action);
}

void Workspace::noteStore(const OpenReport& report)
{
    QStringList said;
    if (report.cacheSetAside)
        said.append(tr("The file of what was read from the service was damaged. It was set aside, "
                       "and everything is read again."));
    if (report.cacheNewer)
        said.append(tr("What was read from the service was kept by a newer version. It was set "
                       "aside, and everything is read again."));
    if (report.workNewer)
        said.append(tr("Your drafts and unsent messages were kept by a newer version. They can be "
                       "read; what you type now cannot be kept. Install the newer version."));
    if (report.workSetAside) {
        said.append(tr("The file of your drafts and unsent messages was damaged. It was set "
                       "aside."));
        //: %n: drafts that could be taken out of a damaged file
        said.append(tr("%n drafts were rescued.", nullptr, report.rescuedDrafts));
        //: %n: entries about what was sent that could be taken out of a damaged file
        said.append(
            tr("%n entries of what was sent were rescued.", nullptr, report.rescuedJournal));
        said.append(tr("Look through your drafts."));
    }
    note(u"damaged"_s, said.join(u' '), report.workNewer ? Tones::Bad : Tones::Waiting);
}

} // namespace agh
