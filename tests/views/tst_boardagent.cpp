#include "domain/skillmatch.h"
#include "services/accountwork.h"
#include "support/sandboxprocess.h"
#include "views/pages/boardpage.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// The board as an agent sees it: what it applied to, what it is paid by, and what it can do, all
/// from the service.
class TestBoardAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_sandbox.emplace();
        QVERIFY(m_sandbox->start());
        // One of the demo agents who has applied and has a payout method.
        for (const SandboxProcess::DemoAgent& agent : m_sandbox->agents()) {
            m_agent = agent;
            m_skills.clear();
            if (!applied().isEmpty() && !rails().isEmpty() && !skills().isEmpty())
                break;
        }
        QVERIFY(!applied().isEmpty() && !rails().isEmpty() && !skills().isEmpty());
        AccountWork::Facts facts;
        facts.origin = m_sandbox->baseUrl();
        facts.cacheFolder = m_folder->filePath(u"cache"_s);
        facts.workFolder = m_folder->filePath(u"work"_s);
        facts.me = {PartyKind::Agent, m_agent.id, m_agent.name};
        auto work = AccountWork::open(
            facts, [key = m_agent.key] { return Credential::agentKey(key); }, m_clock);
        QVERIFY(work.has_value());
        m_work = std::move(*work);
        BoardService::Facts board;
        board.origin = m_sandbox->baseUrl();
        board.cacheFolder = m_folder->filePath(u"board"_s);
        board.marksFolder = m_folder->filePath(u"marks"_s);
        auto service = BoardService::open(board, m_clock);
        QVERIFY(service.has_value());
        m_service = std::move(*service);
        m_toasts = std::make_unique<ToastQueue>();
        m_page = std::make_unique<BoardPage>(Moment([this] { return m_clock.nowMs(); }), *m_toasts);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_page->filters()->chips(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->setAccount(m_work.get());
        m_page->setService(m_service.get());
        m_page->setWatched(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->roles()->count() > 5 && m_page->progressText().isEmpty(),
                                 20'000);
        QTRY_VERIFY(chip(u"payable"_s).isValid());
        m_all = m_page->roles()->count();
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_service.reset();
        m_work.reset();
        m_sandbox.reset();
    }

    void notAppliedYet()
    {
        const QSet<QString> mine = applied();
        int open = 0;
        for (int row = 0; row < m_all; ++row)
            open += mine.contains(idAt(row));
        QVERIFY(open > 0);
        QTRY_COMPARE(chip(u"notApplied"_s).data(BoardChoices::NumberRole).toString(),
                     QString::number(m_all - open));
        m_page->filters()->toggle(u"notApplied"_s);
        QTRY_COMPARE(m_page->roles()->count(), m_all - open);
        for (int row = 0; row < m_page->roles()->count(); ++row)
            QVERIFY(!mine.contains(idAt(row)));
    }

    void hasMyPayoutRail()
    {
        const QStringList mine = rails();
        int payable = 0;
        for (int row = 0; row < m_all; ++row)
            payable += mine.contains(roleAt(row).payment.rail.text());
        QCOMPARE(chip(u"payable"_s).data(BoardChoices::NumberRole).toString(),
                 QString::number(payable));
        m_page->filters()->toggle(u"payable"_s);
        QTRY_COMPARE(m_page->roles()->count(), payable);
        for (int row = 0; row < payable; ++row)
            QVERIFY(mine.contains(roleAt(row).payment.rail.text()));
    }

    void whatFitsMySkillsComesFirst()
    {
        m_page->setSort(int(BoardAsk::Sort::Match));
        const auto share = [this](int row) {
            const Role role = roleAt(row);
            const auto match = SkillMatch::of(role.skills, skills());
            return role.skills.isEmpty()
                       ? 0.0
                       : double(match.matched.size()) / double(role.skills.size());
        };
        const auto falls = [&] {
            for (int row = 1; row < m_page->roles()->count(); ++row) {
                if (share(row) > share(row - 1))
                    return false;
            }
            return share(0) > 0;
        };
        QTRY_VERIFY(falls());
        QVERIFY(!m_page->roles()->index(0).data(BoardRoles::FitRole).toString().isEmpty());
        // And only those in which one of them is wanted.
        m_page->filters()->open(u"skills"_s);
        m_page->filters()->toggle(u"*"_s);
        QTRY_VERIFY(m_page->roles()->count() < m_all);
        for (int row = 0; row < m_page->roles()->count(); ++row)
            QVERIFY(share(row) > 0);
    }

    void nobodyElsesBoardIsNarrowedByIt()
    {
        m_page->filters()->toggle(u"payable"_s);
        QTRY_VERIFY(m_page->roles()->count() < m_all);
        m_page->filters()->clear();
        m_page->setAccount(nullptr);
        QVERIFY(!chip(u"payable"_s).isValid());
        QTRY_COMPARE(m_page->roles()->count(), m_all);
    }

private:
    [[nodiscard]] QModelIndex chip(const QString& key) const
    {
        const BoardChoices& chips = *m_page->filters()->chips();
        for (int row = 0; row < chips.count(); ++row) {
            if (chips.index(row).data(BoardChoices::KeyRole).toString() == key)
                return chips.index(row);
        }
        return {};
    }
    [[nodiscard]] QString idAt(int row) const
    {
        return m_page->roles()->index(row).data(BoardRoles::RoleIdRole).toString();
    }
    [[nodiscard]] Role roleAt(int row) const
    {
        return *m_service->store().role(m_page->roles()->at(row));
    }
    // Asked past the program under test.
    [[nodiscard]] QSet<QString> applied()
    {
        QSet<QString> out;
        for (const QJsonValue& one :
             m_sandbox
                 ->api("GET", u"/api/applications?limit=1000"_s, {}, m_agent.key)["applications"_L1]
                 .toArray())
            out.insert(one["roleId"_L1].toString());
        return out;
    }
    [[nodiscard]] QStringList rails()
    {
        QStringList out;
        const QJsonArray all = me()["payoutMethods"_L1].toArray();
        for (const QJsonValue& one : all)
            out << (one.isString() ? one.toString() : one["method"_L1].toString());
        return out;
    }
    [[nodiscard]] const QStringList& skills()
    {
        if (m_skills.isEmpty())
            m_skills = me()["skills"_L1].toVariant().toStringList();
        return m_skills;
    }
    [[nodiscard]] QJsonObject me()
    {
        return m_sandbox->api("GET", u"/api/me"_s, {}, m_agent.key)["agent"_L1].toObject();
    }
    std::optional<QTemporaryDir> m_folder;
    std::optional<SandboxProcess> m_sandbox;
    SandboxProcess::DemoAgent m_agent;
    SystemClock m_clock;
    std::unique_ptr<AccountWork> m_work;
    std::unique_ptr<BoardService> m_service;
    std::unique_ptr<ToastQueue> m_toasts;
    std::unique_ptr<BoardPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_skills;
    int m_all = 0;
};

QTEST_MAIN(TestBoardAgent)
#include "tst_boardagent.moc"
