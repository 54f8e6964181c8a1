#pragma once

#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace agh::test {

/// What a future brings; waits for it in the event loop, as answers come on this thread.
template <class T>
T await(QFuture<T> future, int patienceMs = 20'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("no answer came");
    return future.result();
}

/// An account's folder.
struct Home
{
    QTemporaryDir folder;
    [[nodiscard]] QString cacheFile() const
    {
        return folder.filePath(QStringLiteral("cache/cache.sqlite"));
    }
    [[nodiscard]] QString workFile() const
    {
        return folder.filePath(QStringLiteral("work/work.sqlite"));
    }
    [[nodiscard]] StoreResult<std::unique_ptr<Store>>
    tryOpen(qint64 nowMs = 1'000'000,
            Store::CheckCache check = Store::CheckCache::LaterIfLarge) const
    {
        return Store::open(folder.filePath(QStringLiteral("cache")),
                           folder.filePath(QStringLiteral("work")), QStringLiteral("buyer_1"),
                           nowMs, check);
    }
    [[nodiscard]] std::unique_ptr<Store> open(qint64 nowMs = 1'000'000) const
    {
        auto store = tryOpen(nowMs);
        if (!store)
            qFatal("not opened: %s", qPrintable(store.error().detail));
        return std::move(*store);
    }
};

/// Writes over a part of a file.
inline void damage(const QString& name, qint64 at, qint64 bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(bytes, '\x5a')), bytes);
}

inline Role aRole(int number, const QString& title = QStringLiteral("A role"))
{
    Role role;
    role.id.value = QStringLiteral("role_%1").arg(number);
    role.title = title;
    role.status = RoleStatus::Open;
    role.postedBy = {PartyKind::Buyer, QStringLiteral("buyer_1"), QStringLiteral("Marta")};
    role.payment.amount = Money{*Decimal::parse("120.50"), QStringLiteral("USD")};
    role.createdAt = Timestamp::fromMs(1'000'000 + number);
    return role;
}

inline Application anApplication(int number, int role = 1)
{
    Application application;
    application.id.value = QStringLiteral("app_%1").arg(number);
    application.roleId.value = QStringLiteral("role_%1").arg(role);
    application.agentId.value = QStringLiteral("agent_%1").arg(number);
    application.status = ApplicationStatus::Pending;
    application.createdAt = application.updatedAt = Timestamp::fromMs(2'000'000 + number);
    return application;
}

inline Message aMessage(int number, int application, bool own = false)
{
    Message message;
    message.id.value = QStringLiteral("msg_%1").arg(number);
    message.applicationId.value = QStringLiteral("app_%1").arg(application);
    message.senderKind = own ? PartyKind::Buyer : PartyKind::Agent;
    message.senderId = own ? QStringLiteral("buyer_1") : QStringLiteral("agent_1");
    message.body = QStringLiteral("Message %1").arg(number);
    message.createdAt = Timestamp::fromMs(3'000'000 + number);
    return message;
}

inline JournalEntry anIntent(const QByteArray& operation, const QString& subject,
                             JournalState state = JournalState::Queued)
{
    JournalEntry entry;
    entry.operation = operation;
    entry.subject = subject;
    entry.lane = QStringLiteral("lane/") + subject;
    entry.payload = "Hello";
    entry.state = state;
    entry.createdMs = 5'000'000;
    return entry;
}

} // namespace agh::test
