#include "reviewbench.h"
#include "views/text/elsewhere.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// What became of an applicant without this computer is said in words; one's own marks stay.
class TestElsewhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::ReviewBench>();
        QVERIFY2(m_bench->begin(), qPrintable(m_bench->sandbox.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        page().select(m_bench->openRow());
        m_id = page().applicant()->applicationId();
        page().marks()->rate(4);
        page().openApplication(page().currentRoleId(), m_id);
    }
    void cleanup() { m_bench.reset(); }

    void decidedOrWithdrawn_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("declined on the web")
            << u"reject"_s << u"Declined elsewhere"_s << u"Declined elsewhere, not on this"_s;
        QTest::newRow("accepted on the web")
            << u"accept"_s << u"Accepted elsewhere"_s << u"Accepted elsewhere, not on this"_s;
        QTest::newRow("withdrawn")
            << u"withdraw"_s << u"Withdrawn by the agent"_s << u"The agent withdrew this"_s;
    }
    void decidedOrWithdrawn()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, line);
        QFETCH(const QString, sentence);
        QCOMPARE(page().applicant()->note(), QString());
        m_bench->sandbox.act(deed, {{u"applicationId"_s, m_id}});
        page().refresh();
        QTRY_COMPARE(said(), line);
        QVERIFY(at(ApplicantsList::AccessibleTextRole).contains(line));
        QVERIFY2(page().applicant()->note().startsWith(sentence),
                 qPrintable(page().applicant()->note()));
        QVERIFY(!page().applicant()->canUndo() && !page().applicant()->canRetryNote());
        QVERIFY(page().applicant()->note().endsWith(u"Your marks and notes stay."_s));
        QCOMPARE(at(ApplicantsList::StarsRole), u"4"_s);
        QVERIFY(at(ApplicantsList::AccessibleTextRole).contains(u"4 stars"_s));
    }

    void theRoleWasClosed()
    {
        Cache& cache = m_bench->work->store().cache();
        Role role = *cache.role(RoleId{page().currentRoleId()});
        role.status = RoleStatus::Closed;
        role.updatedAt = Timestamp::fromMs(role.updatedAt.ms() + 1);
        (void)cache.upsert(role, true);
        QTRY_COMPARE(said(), u"The role is closed"_s);
        QTRY_VERIFY(page().applicant()->note().startsWith(u"The role is closed; nothing was"_s));
        QCOMPARE(at(ApplicantsList::StarsRole), u"4"_s);
    }

    void whatThisComputerDidNeedsNoWord()
    {
        page().decline();
        QTRY_VERIFY(said().startsWith(u"Declining in "_s));
        m_bench->work->review().release(
            m_bench->work->review().decision(ApplicationId{m_id}).journalId);
        QTRY_COMPARE(at(ApplicantsList::StatusRole).toInt(), int(ApplicantsList::Declined));
        QTRY_COMPARE(said(), QString());
        QVERIFY(m_bench->open()); // nor after a start: it stands in the journal
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        QCOMPARE(said(), QString());
    }

private:
    ReviewPage& page() { return *m_bench->page; }
    QString at(int role)
    {
        for (int row = 0; row < page().applicants()->count(); ++row) {
            if (m_bench->applicationAt(row) == m_id)
                return test::ReviewBench::text(*page().applicants(), row, role);
        }
        return {};
    }
    QString said() { return at(ApplicantsList::NoteRole); }
    std::unique_ptr<test::ReviewBench> m_bench;
    QString m_id;
};

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
