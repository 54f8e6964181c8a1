#include "views/forms/signinform.h"

#include "views/forms/signinwords.h"
#include "views/text/displayguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString emailKey() { return u"signIn/email"_s; }
QString nameKey() { return u"signIn/name"_s; }
constexpr qsizetype linkShown = 2'000;

} // namespace

SignInForm::SignInForm(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_moment([&clock = around.clock] { return clock.nowMs(); })
    , m_email(around.settings.value(emailKey()).toString())
    , m_buyerName(around.settings.value(nameKey()).toString())
{
    m_timer.setInterval(1'000);
    connect(&m_timer, &QTimer::timeout, this, &SignInForm::tick);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
                &SignInForm::lookAtClipboard);
    setServer(around.home);
}

SignInForm::~SignInForm()
{
    // There may be no event loop to come round to any more.
    delete m_key.release();
    delete m_link.release();
    delete m_client.release();
}

void SignInForm::setServer(const Server& server)
{
    m_server = server;
    m_linkText.clear(); // a bare token names no server: it must not go to another one
    m_key.reset();
    m_link.reset();
    m_client.reset(new Client(server.origin, m_around.limits));
    m_client->setOffline(m_around.offline);
    m_key.reset(new KeySignIn(*m_client, server, m_around.accounts));
    m_link.reset(new LinkSignIn(*m_client, server, m_around.pendingLinks, m_around.accounts,
                                m_around.clock));
    connect(m_key.get(), &KeySignIn::changed, this, &SignInForm::keyChanged);
    connect(m_key.get(), &KeySignIn::refused, this, &SignInForm::keyRefused);
    connect(m_key.get(), &KeySignIn::signedIn, this, &SignInForm::keyEnded);
    connect(m_link.get(), &LinkSignIn::changed, this, &SignInForm::linkMoved);
    connect(m_link.get(), &LinkSignIn::signedIn, this, &SignInForm::done);
    Q_EMIT serverChanged();
    Q_EMIT keyChanged();
    linkMoved();
}

void SignInForm::setAgain(const std::optional<Account>& account)
{
    const Server server = account ? account->server : m_around.home;
    const bool moved = !(server == m_server) || server.origin != m_server.origin;
    const QString before = m_again ? m_again->id : QString();
    m_again = account;
    if (account && !account->isAgent())
        m_email = account->detail; // a buyer's detail is the e-mail
    if (moved)
        setServer(server);
    if (before != (account ? account->id : QString())) {
        Q_EMIT againChanged();
        Q_EMIT emailChanged();
    }
}

void SignInForm::renew()
{
    if (m_again) {
        const std::optional<Account> now = m_around.accounts.find(m_again->id);
        m_again = now;
        if (now && now->server.origin != m_server.origin)
            setServer(now->server);
    }
    Q_EMIT againChanged();
    Q_EMIT keyChanged();
    Q_EMIT emailChanged();
    Q_EMIT linkChanged();
    Q_EMIT clipboardOfferChanged();
    Q_EMIT keychainChanged();
    Q_EMIT serverChanged();
}

void SignInForm::offer(const QString& link) { setLinkText(link); }

QString SignInForm::againFor() const
{
    return m_again ? display::line(m_again->me.name) : QString();
}

QString SignInForm::serverText() const { return SignInWords::server(m_server); }

// ---- the key

void SignInForm::lookAtKey(const QString& typed)
{
    const auto look = KeyLook(int(KeySignIn::look(typed)));
    if (std::exchange(m_keyLook, look) != look)
        Q_EMIT keyChanged();
}

QString SignInForm::keyLookText() const
{
    switch (m_keyLook) {
    case NoKey:
        break;
    case NotAKey:
        return tr("Keys begin with ah_ or ai_");
    case LooksLikeAKey:
        return tr("Looks like a key");
    }
    return {};
}

void SignInForm::setKeepSessionOnly(bool only)
{
    if (std::exchange(m_keepSessionOnly, only) != only)
        Q_EMIT keyChanged();
}

QString SignInForm::keyErrorTitle() const
{
    const auto& trouble = m_key->trouble();
    return trouble ? SignInWords::of(*trouble).title : QString();
}

QString SignInForm::keyErrorText() const
{
    const auto& trouble = m_key->trouble();
    return trouble ? SignInWords::of(*trouble).text : QString();
}

void SignInForm::signInWithKey(const QString& key)
{
    m_key->signIn(key, m_keepSessionOnly, m_memoryOnly);
}

void SignInForm::keyEnded(const Adopted& what)
{
    m_keyLook = NoKey;
    Q_EMIT keyChanged();
    Q_EMIT keyAccepted();
    done(what);
}

void SignInForm::done(const Adopted& what)
{
    setLinkText({});
    const std::optional<Account> account = m_around.accounts.find(what.accountId);
    Q_EMIT adopted(what);
    Q_EMIT signedIn(account ? display::line(account->me.name) : QString());
}

// ---- the link

void SignInForm::setEmail(const QString& email)
{
    if (std::exchange(m_email, email) == email)
        return;
    if (!m_again)
        m_around.settings.setValue(emailKey(), email);
    Q_EMIT emailChanged();
}

void SignInForm::setBuyerName(const QString& name)
{
    if (std::exchange(m_buyerName, name) == name)
        return;
    m_around.settings.setValue(nameKey(), name);
    Q_EMIT emailChanged();
}

QString SignInForm::emailErrorText() const
{
    const auto& trouble = m_link->trouble();
    if (!trouble || trouble->kind != LinkTrouble::Kind::BadEmail)
        return {};
    const SignInWords::Words words = SignInWords::of(*trouble);
    //: %1: what is wrong, such as "This is no e-mail address"; %2: what to do
    return tr("%1. %2").arg(words.title, words.text);
}

SignInForm::LinkPhase SignInForm::linkPhase() const { return LinkPhase(int(m_link->phase())); }

void SignInForm::requestLink() { m_link->request(m_email, m_again ? QString() : m_buyerName); }

void SignInForm::resend() { m_link->resend(); }

void SignInForm::verify() { m_link->verify(m_linkText, m_memoryOnly); }

void SignInForm::startOver()
{
    setLinkText({});
    m_link->startOver();
}

void SignInForm::linkMoved()
{
    tick();
    lookAtClipboard();
    Q_EMIT emailChanged();
    Q_EMIT linkChanged();
    Q_EMIT linkTextChanged();
}

void SignInForm::tick()
{
    const int left = m_link->phase() == LinkSignIn::Phase::WaitFor ? m_link->resendInSeconds() : 0;
    if (left > 0 && !m_timer.isActive())
        m_timer.start();
    else if (left == 0)
        m_timer.stop();
    if (std::exchange(m_resendIn, left) != left)
        Q_EMIT resendInChanged();
}

QString SignInForm::linkForText() const
{
    const std::optional<PendingLink> pending = m_link->pending();
    if (!pending)
        return {};
    //: %1: an e-mail address, %2: a time, such as 14:02
    return tr("For %1, asked for at %2. It works for 15 minutes, once.")
        .arg(display::line(pending->email),
             m_moment.briefWithTime(Timestamp::fromMs(pending->askedAtMs)));
}

QString SignInForm::linkErrorTitle() const
{
    const auto& trouble = m_link->trouble();
    return trouble && trouble->kind != LinkTrouble::Kind::BadEmail ? SignInWords::of(*trouble).title
                                                                   : QString();
}

QString SignInForm::linkErrorText() const
{
    const auto& trouble = m_link->trouble();
    return trouble && trouble->kind != LinkTrouble::Kind::BadEmail ? SignInWords::of(*trouble).text
                                                                   : QString();
}

QString SignInForm::confirmText() const
{
    const std::optional<PendingLink> pending = m_link->pending();
    if (!pending)
        return {};
    //: %1: an e-mail address, %2: the service, such as agentsgethired.com
    return tr("You will be signed in as %1 on %2")
        .arg(display::line(pending->email), SignInWords::server(m_server));
}

void SignInForm::lookAtClipboard()
{
    QString found;
    if (m_link->phase() == LinkSignIn::Phase::WaitFor &&
        qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.size() <= linkShown && looksLikeSignInLink(text, m_client->origin()) &&
            text.trimmed() != m_linkText.trimmed())
            found = text.trimmed();
    }
    if (std::exchange(m_onClipboard, found) != found)
        Q_EMIT clipboardOfferChanged();
}

QString SignInForm::clipboardOffer() const
{
    return m_onClipboard.isEmpty() ? QString() : tr("There is a sign-in link on the clipboard");
}

void SignInForm::takeClipboard()
{
    if (!m_onClipboard.isEmpty())
        setLinkText(m_onClipboard);
    lookAtClipboard();
}

void SignInForm::setLinkText(const QString& text)
{
    if (std::exchange(m_linkText, text.left(linkShown)) != text)
        Q_EMIT linkTextChanged();
}

bool SignInForm::canVerify() const
{
    return m_link->phase() == LinkSignIn::Phase::WaitFor && !m_linkText.trimmed().isEmpty();
}

// ---- where secrets go

void SignInForm::lookAtKeychain()
{
    m_around.keychain.look().then(this, [this](const KeychainLook& look) {
        m_look = look;
        m_keychain = look.state == KeychainState::Ready    ? Ready
                     : look.state == KeychainState::Locked ? LockedUp
                                                           : Missing;
        Q_EMIT keychainChanged();
    });
}

QString SignInForm::keychainText() const
{
    return m_keychain == Looking ? QString() : SignInWords::keychain(m_look, m_memoryOnly);
}

void SignInForm::setMemoryOnly(bool only)
{
    if (std::exchange(m_memoryOnly, only) != only)
        Q_EMIT keychainChanged();
}

} // namespace agh
