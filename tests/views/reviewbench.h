#pragma once

#include "services/accountwork.h"
#include "support/sandboxprocess.h"
#include "views/pages/contractspage.h"
#include "views/pages/reviewpage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace agh::test {

/// The computer's time, moved on by hand where a test needs it later.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return QDateTime::currentMSecsSinceEpoch() + later;
    }
    qint64 later = 0;
};

/// The demo buyer at work in the real sandbox: everything behind the review, as the app has it.
class ReviewBench
{
public:
    /// Signs in and opens the pages. False, with a message, where that did not work. `world`: what
    /// the sandbox is told besides; `before`: what happens to it before anything is read.
    [[nodiscard]] bool begin(const QStringList& world = {},
                             const std::function<void(SandboxProcess&)>& before = {})
    {
        if (!m_folder.isValid() || !sandbox.start(world))
            return false;
        const Client::Limits limits = quick();
        Client client(sandbox.baseUrl(), limits);
        const QString email = sandbox.buyerEmail();
        auto asked = client.write(api::requestMagicLink(email, {}), Credential());
        if (!finished(asked))
            return false;
        auto verified =
            client.write(api::verifyMagicLink(sandbox.newestToken(email).toLatin1()), Credential());
        if (!finished(verified) || !verified.result())
            return false;
        m_session = verified.result()->session;
        const Buyer buyer = verified.result()->who;
        m_me = {PartyKind::Buyer, buyer.id.value, buyer.name};
        sandbox.forgetRequests();
        if (before)
            before(sandbox);
        return open();
    }

    /// A new start of the program on the same files; the one before ends first.
    [[nodiscard]] bool open(bool offline = false)
    {
        close();
        AccountWork::Facts facts;
        facts.origin = sandbox.baseUrl();
        facts.cacheFolder = m_folder.filePath(QStringLiteral("cache"));
        facts.workFolder = m_folder.filePath(QStringLiteral("work"));
        facts.me = m_me;
        facts.sandbox = true;
        facts.offline = offline;
        facts.limits = quick();
        auto opened = AccountWork::open(
            facts, [this] { return m_session; }, clock);
        if (!opened)
            return false;
        work = std::move(*opened);
        toasts = std::make_unique<ToastQueue>();
        page = std::make_unique<ReviewPage>(*work, *toasts);
        contracts = std::make_unique<ContractsPage>(*work);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 page->roles(), page->applicants(), page->queue()->tabs(),
                 page->queue()->filters()->options(), page->queue()->filters()->active(),
                 page->views(), page->board()->column(0)->applicants(),
                 page->board()->column(1)->applicants(), page->applicant()->thread(),
                 page->applicant()->reviews(), contracts->contracts(),
                 contracts->contract()->settlements(), contracts->contract()->timeline()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        page->setWatched(true);
        work->start();
        return true;
    }
    void close()
    {
        m_testers.clear();
        contracts.reset();
        page.reset();
        toasts.reset();
        work.reset();
    }

    [[nodiscard]] const Party& me() const { return m_me; }
    [[nodiscard]] int rowOfName(const QString& name) const
    {
        const ApplicantsList& list = *page->applicants();
        for (int row = 0; row < list.count(); ++row) {
            if (text(list, row, ApplicantsList::NameRole).contains(name))
                return row;
        }
        return -1;
    }
    [[nodiscard]] static QString text(const QAbstractItemModel& model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }
    [[nodiscard]] QString note(int row) const
    {
        return text(*page->applicants(), row, ApplicantsList::NoteRole);
    }
    /// The role with twenty applicants is open, and they are there.
    [[nodiscard]] bool hasApplicants() const
    {
        const RolesList& roles = *page->roles();
        if (roles.count() < 7)
            return false;
        for (int row = 0; row < roles.count(); ++row) {
            if (text(roles, row, RolesList::TitleRole).contains(QStringLiteral("carrier invoices")))
                page->openRoleAt(row);
        }
        return page->applicants()->count() == 20 && page->state()->phase() == PageState::Ready;
    }
    /// A row that can be decided on and paid; -1: none.
    [[nodiscard]] int openRow(Rails::Payout payout = Rails::Has) const
    {
        const ApplicantsList& list = *page->applicants();
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(ApplicantsList::StatusRole).toInt() ==
                    ApplicantsList::Pending &&
                list.index(row).data(ApplicantsList::PayoutRole).toInt() == payout)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString applicationAt(int row) const
    {
        return text(*page->applicants(), row, ApplicantsList::ApplicationIdRole);
    }
    qsizetype patches(const QString& application)
    {
        return sandbox
            .requests(QStringLiteral("PATCH"), QStringLiteral("/api/applications/") + application)
            .size();
    }
    void fault(const char* method, const QString& path, const char* kind)
    {
        sandbox.addFault({{QStringLiteral("method"), QLatin1StringView(method)},
                          {QStringLiteral("path"), path},
                          {QStringLiteral("kind"), QLatin1StringView(kind)},
                          {QStringLiteral("count"), 1}});
    }

    SandboxProcess sandbox;
    LaterClock clock;
    std::unique_ptr<AccountWork> work;
    std::unique_ptr<ToastQueue> toasts;
    std::unique_ptr<ReviewPage> page;
    std::unique_ptr<ContractsPage> contracts;

private:
    [[nodiscard]] static Client::Limits quick()
    {
        Client::Limits limits;
        limits.firstBackoff = std::chrono::milliseconds(20);
        limits.readTries = 2;
        return limits;
    }
    template <class T>
    [[nodiscard]] static bool finished(const QFuture<T>& future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    }
    QTemporaryDir m_folder;
    Credential m_session;
    Party m_me;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace agh::test
