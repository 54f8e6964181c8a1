#pragma once

#include "domain/rules.h"
#include "services/accountwork.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace agh::test {

template <class T>
T await(QFuture<T> future, int patienceMs = 20'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("no answer came");
    return future.result();
}

/// What a question to the store brings, as a value of its own.
template <class T>
T got(QFuture<StoreResult<T>> future)
{
    auto result = await(std::move(future));
    if (!result)
        qFatal("the store failed: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// The system's clock, set forward as a test likes.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return QDateTime::currentMSecsSinceEpoch() + ahead;
    }
    qint64 ahead = 0;
};

/// The demo buyer at work, against a sandbox of its own.
class Desk
{
public:
    Desk() = default;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk()
    {
        work.reset();
        sandbox.kill(); // nothing of it is kept
    }
    /// Starts the sandbox and signs in.
    [[nodiscard]] bool start()
    {
        if (!sandbox.start())
            return false;
        signIn();
        open();
        return true;
    }
    void signIn()
    {
        Client client(sandbox.baseUrl());
        (void)await(client.write(api::requestMagicLink(sandbox.buyerEmail(), {}), {}));
        const auto answer = await(client.write(
            api::verifyMagicLink(sandbox.newestToken(sandbox.buyerEmail()).toUtf8()), {}));
        if (!answer)
            qFatal("not signed in: %s", qPrintable(answer.error().serverText));
        credential = answer->session;
        me = {PartyKind::Buyer, answer->who.id.value, answer->who.name};
    }
    [[nodiscard]] static AccountWork::Facts factsAt(const QUrl& origin, const QString& folder,
                                                    const Party& me)
    {
        AccountWork::Facts facts;
        facts.origin = origin;
        facts.cacheFolder = folder + QStringLiteral("/cache");
        facts.workFolder = folder + QStringLiteral("/work");
        facts.me = me;
        facts.sandbox = true;
        facts.limits.firstBackoff = std::chrono::milliseconds(20);
        facts.limits.readDeadline = facts.limits.writeDeadline = std::chrono::seconds(10);
        return facts;
    }
    void open()
    {
        auto opened = AccountWork::open(
            factsAt(sandbox.baseUrl(), folder.path(), me), [this] { return credential; }, clock);
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().detail));
        work = std::move(*opened);
    }
    void close() { work.reset(); }

    /// The role of the demo buyer with the most applicants, and these, read.
    RoleId biggestRole()
    {
        work->roles().refreshMyRoles();
        settle({Scope::Kind::MyRoles, {}});
        Role best;
        for (const RowId row : got(work->store().cache().myRoleIds())) {
            const Role role = *work->store().cache().role(row);
            if (role.applicationCount.value_or(0) > best.applicationCount.value_or(-1) &&
                role.status == RoleStatus::Open)
                best = role;
        }
        work->review().refreshApplicants(best.id);
        settle({Scope::Kind::Applicants, best.id.value});
        return best.id;
    }
    /// Applicants of it that can be decided: with the payout rail, or without.
    QList<ApplicationId> pending(const RoleId& id, rules::Payout payout = rules::Payout::Has)
    {
        QList<ApplicationId> out;
        const Role role = *work->store().cache().role(id);
        for (const RowId row : got(work->store().cache().applicantIds({id}))) {
            const Application application = *work->store().cache().application(row);
            if (application.status == ApplicationStatus::Pending &&
                rules::payout(application.agent, role.payment.rail) == payout)
                out.append(application.id);
        }
        return out;
    }
    void settle(const Scope& scope)
    {
        QTRY_VERIFY(work->session().sync(scope).phase > SyncState::Phase::Loading);
    }
    [[nodiscard]] int sent(const QString& method, const QString& pathStart)
    {
        return int(sandbox.requests(method, pathStart).size());
    }
    void fault(const QString& method, const QString& path, const QString& kind, int count = 1,
               QJsonObject more = {})
    {
        more[QStringLiteral("method")] = method;
        more[QStringLiteral("path")] = path;
        more[QStringLiteral("kind")] = kind;
        more[QStringLiteral("count")] = count;
        QVERIFY(!sandbox.addFault(more).isEmpty());
    }

    SandboxProcess sandbox;
    QTemporaryDir folder;
    MovedClock clock;
    Credential credential;
    Party me;
    std::unique_ptr<AccountWork> work;
};

} // namespace agh::test
