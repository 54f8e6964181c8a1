#pragma once

#include "desktop/application.h"

#include <QFile>
#include <QPointer>
#include <QQuickItem>

namespace agh::bench {

/// A keychain that is open and has what is asked for: a file of the measured profile, with the
/// session of a sandbox in it.
class OpenKeychain final : public SecretStore
{
public:
    explicit OpenKeychain(QString file)
        : m_file(std::move(file))
    {}
    [[nodiscard]] QFuture<SecretAnswer> read(const QString& entry) override
    {
        Q_UNUSED(entry)
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return answer({SecretStatus::Absent, {}, {}});
        return answer({SecretStatus::Found, Credential::session(file.readAll()), {}});
    }
    [[nodiscard]] QFuture<SecretAnswer> write(const QString& entry,
                                              const Credential& credential) override
    {
        Q_UNUSED(entry)
        QFile file(m_file);
        const bool kept =
            file.open(QIODevice::WriteOnly) && file.write(credential.reveal().toByteArray()) > 0;
        return answer({kept ? SecretStatus::Found : SecretStatus::Unavailable, {}, {}});
    }
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString& entry) override
    {
        Q_UNUSED(entry)
        return answer({SecretStatus::Found, {}, {}});
    }
    [[nodiscard]] QString describe() const override { return QStringLiteral("Secret Service"); }

private:
    static QFuture<SecretAnswer> answer(const SecretAnswer& what)
    {
        QPromise<SecretAnswer> promise;
        promise.start();
        promise.addResult(what);
        promise.finish();
        return promise.future();
    }
    QString m_file;
};

class ReadyProbe final : public KeychainProbe
{
public:
    [[nodiscard]] QFuture<KeychainLook> look() override
    {
        QPromise<KeychainLook> promise;
        promise.start();
        promise.addResult(KeychainLook{KeychainState::Ready, QStringLiteral("Secret Service")});
        promise.finish();
        return promise.future();
    }
};

/// The desktop over a profile in a folder, as main() makes it but for the keychain.
class Desk
{
public:
    Desk(const QString& profile, const QUrl& origin, bool offline);
    [[nodiscard]] bool start() { return m_app->start(); }
    [[nodiscard]] Workspace& workspace() { return m_app->workspace(); }
    [[nodiscard]] QQuickWindow* window() const { return m_app->window(); }
    /// The list of applicants, once it is in the window.
    [[nodiscard]] QQuickItem* applicants();
    /// Its rows stand in the window: as many as there are, or as fit.
    [[nodiscard]] bool showsRows();

private:
    OpenKeychain m_secrets;
    ReadyProbe m_keychain;
    std::unique_ptr<DesktopApp> m_app;
    QPointer<QQuickItem> m_list;
};

} // namespace agh::bench
