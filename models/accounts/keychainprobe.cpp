#include "accounts/keychainprobe.h"

#include <QPromise>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>
#include <memory>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
namespace {

constexpr int patienceMs = 3'000;
QString secretService() { return u"org.freedesktop.secrets"_s; }

using Promise = std::shared_ptr<QPromise<KeychainLook>>;
using Answered = std::function<void(const QDBusMessage&)>;

void tell(const Promise& promise, KeychainState state, const QString& name)
{
    promise->addResult(KeychainLook{state, name});
    promise->finish();
}

/// Calls without waiting; none of the calls made here raises a prompt.
void ask(const QDBusMessage& message, const Answered& answered)
{
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

bool isError(const QDBusMessage& reply) { return reply.type() != QDBusMessage::ReplyMessage; }

void askSecretService(const Promise& promise)
{
    const QString name = u"Secret Service"_s;
    QDBusMessage alias =
        QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    ask(alias, [promise, name](const QDBusMessage& reply) {
        if (isError(reply)) {
            // It is there and says nothing: as good as locked. Else there is none.
            const bool silent = reply.errorName() == "org.freedesktop.DBus.Error.NoReply"_L1;
            tell(promise, silent ? KeychainState::Locked : KeychainState::Missing, name);
            return;
        }
        const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() || path == "/"_L1) {
            // No keyring was ever made: the first write asks for a password for a new one.
            tell(promise, KeychainState::Locked, name);
            return;
        }
        QDBusMessage locked = QDBusMessage::createMethodCall(
            secretService(), path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        locked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        ask(locked, [promise, name](const QDBusMessage& property) {
            const bool open =
                !isError(property) &&
                !property.arguments().value(0).value<QDBusVariant>().variant().toBool();
            tell(promise, open ? KeychainState::Ready : KeychainState::Locked, name);
        });
    });
}

void askWallet(const Promise& promise, const QString& service)
{
    const QString path = u"/modules/"_s + service.section(u'.', -1);
    const auto method = [service, path](const QString& name) {
        return QDBusMessage::createMethodCall(service, path, u"org.kde.KWallet"_s, name);
    };
    ask(method(u"networkWallet"_s), [promise, method](const QDBusMessage& wallet) {
        if (isError(wallet)) {
            askSecretService(promise);
            return;
        }
        QDBusMessage open = method(u"isOpen"_s);
        open << wallet.arguments().value(0).toString();
        ask(open, [promise](const QDBusMessage& reply) {
            const bool isOpen = !isError(reply) && reply.arguments().value(0).toBool();
            tell(promise, isOpen ? KeychainState::Ready : KeychainState::Locked, u"KWallet"_s);
        });
    });
}

/// Whether QtKeychain would go to a wallet of KDE first.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s) ||
           qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

} // namespace

QFuture<KeychainLook> KeychainProbe::look()
{
    const auto promise = std::make_shared<QPromise<KeychainLook>>();
    promise->start();
    QFuture<KeychainLook> future = promise->future();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        tell(promise, KeychainState::Missing, {});
    } else if (isKde()) {
        ask(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus"_s, u"ListNames"_s),
            [promise](const QDBusMessage& reply) {
                const QStringList names = reply.arguments().value(0).toStringList();
                for (const QString& wallet : {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
                    if (names.contains(wallet)) {
                        askWallet(promise, wallet);
                        return;
                    }
                }
                askSecretService(promise);
            });
    } else {
        askSecretService(promise);
    }
    return future;
}

#else

QFuture<KeychainLook> KeychainProbe::look()
{
    // The keychains of macOS and Windows are open while their user is signed in.
    QPromise<KeychainLook> promise;
    promise.start();
    promise.addResult(KeychainLook{KeychainState::Ready, {}});
    promise.finish();
    return promise.future();
}

#endif

} // namespace agh
