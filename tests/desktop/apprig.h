#pragma once

#include "../views/workspacerig.h"
#include "api/operations/operations.h"
#include "desktop/application.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

namespace agh::test {

/// Who comes in, and with what.
struct Entry
{
    Account account;
    Credential credential;
};

/// The whole program in this process, its real windows included, on a folder of its own. What
/// would reach the person's keychain, browser or screen is something else here.
class AppRig
{
public:
    AppRig(const QUrl& home, const QString& folder)
        : paths(Paths::inFolder(folder))
    {
        line.server = {home, false};
        line.profile = folder;
        ports.limits.firstBackoff = std::chrono::milliseconds(20);
        ports.limits.readTries = 2;
        ports.clock = &clock;
        ports.secrets = &secrets;
        ports.keychain = &probe;
        ports.browser = &browser;
        ports.sandbox = &host;
    }
    ~AppRig() { app.reset(); }
    AppRig(const AppRig&) = delete;
    AppRig& operator=(const AppRig&) = delete;

    /// A new start of the program; the one before ends first, as it does when it is closed.
    [[nodiscard]] bool start()
    {
        app.reset();
        app = std::make_unique<DesktopApp>(line, paths, ports);
        if (!app->start())
            return false;
        app->window()->requestActivate();
        return QTest::qWaitForWindowActive(app->window());
    }
    [[nodiscard]] Workspace& workspace() const { return app->workspace(); }
    [[nodiscard]] ReviewPage& review() const { return *workspace().review(); }
    [[nodiscard]] ApplicantPage& applicant() const { return *review().applicant(); }
    [[nodiscard]] Composer& composer() const { return *applicant().composer(); }
    [[nodiscard]] AccountWork& work() const { return *workspace().work(); }

    /// Signed in, as far as this computer is concerned.
    [[nodiscard]] bool comeIn(const Entry& entry) const
    {
        auto adopted = app->accounts().adopt(entry.account, entry.credential, false);
        return QTest::qWaitFor([&] {
            return adopted.isFinished() && workspace().signedIn() &&
                   workspace().accountId() == adopted.result().accountId &&
                   !workspace().signInNeeded();
        });
    }
    /// The first applicant who can be decided is open, and the conversation was read.
    [[nodiscard]] bool openApplicant() const
    {
        const bool listed = QTest::qWaitFor([&] { return openRow() >= 0 || nextRole(); }, 20'000) &&
                            QTest::qWaitFor([&] { return openRow() >= 0; }, 20'000);
        if (!listed)
            return false;
        review().select(openRow());
        return QTest::qWaitFor(
            [&] {
                const Scope scope{Scope::Kind::Messages, applicant().applicationId()};
                return applicant().present() && composer().enabled() &&
                       work().store().cache().info(scope).fetchedMs > 0;
            },
            20'000);
    }
    /// A row that can be decided, with a payout method; -1: none.
    [[nodiscard]] int openRow() const
    {
        const ApplicantsList& list = *review().applicants();
        for (int row = 0; row < list.count(); ++row) {
            const QModelIndex index = list.index(row);
            if (index.data(ApplicantsList::StatusRole).toInt() == ApplicantsList::Pending &&
                index.data(ApplicantsList::NoteRole).toString().isEmpty() &&
                index.data(ApplicantsList::PayoutRole).toInt() == Rails::Has)
                return row;
        }
        return -1;
    }
    /// Puts the focus where a message is written, as the key for it does.
    [[nodiscard]] bool focusComposer() const
    {
        composer().requestFocus();
        return QTest::qWaitFor([&] {
            const QQuickItem* item = app->window()->activeFocusItem();
            return item && item->inherits("QQuickTextArea");
        });
    }
    void type(QChar letter) const { QTest::keyClick(app->window(), letter.toLatin1()); }

    CommandLine line;
    Paths paths;
    MovableClock clock;
    FixedProbe probe;
    MoodyStore secrets;
    SpyBrowser browser;
    GivenHost host;
    DesktopApp::Ports ports;
    std::unique_ptr<DesktopApp> app;

private:
    bool nextRole() const
    {
        const RolesList& roles = *review().roles();
        for (int row = 0; row < roles.count(); ++row) {
            if (roles.index(row, 0)
                    .data(RolesList::TitleRole)
                    .toString()
                    .contains(QStringLiteral("carrier invoices"))) {
                review().openRoleAt(row);
                return true;
            }
        }
        return false;
    }
};

/// Signs the demo buyer in by the book, past the program under test.
inline std::optional<Entry> buyerOf(SandboxProcess& sandbox, bool asSandbox = false)
{
    Client client(sandbox.baseUrl());
    auto asked = client.write(api::requestMagicLink(sandbox.buyerEmail(), {}), {});
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 20'000))
        return {};
    auto in = client.write(
        api::verifyMagicLink(sandbox.newestToken(sandbox.buyerEmail()).toLatin1()), {});
    if (!QTest::qWaitFor([&] { return in.isFinished(); }, 20'000) || !in.result())
        return {};
    Entry out;
    const Buyer buyer = in.result()->who;
    out.account.server = {sandbox.baseUrl(), asSandbox};
    out.account.me = {PartyKind::Buyer, buyer.id.value, buyer.name};
    out.account.detail = buyer.email;
    out.credential = in.result()->session;
    sandbox.forgetRequests();
    return out;
}

/// An application object as main() makes it, for tests with a main() of their own.
inline void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("agentsgethired"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AGH_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

} // namespace agh::test
