#include "givensandbox.h"
#include "tour/mainjob.h"
#include "words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using test::Catalogue;
using test::saidBy;

namespace {
enum Choice { AsTheSystem, English, German };
}

/// The language is changed under the real windows, and changed back: at once, everywhere, and with
/// nothing started again.
class LanguagesJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QQuickStyle::setStyle(u"Basic"_s);
        m_words = Catalogue::read(u"" AGH_SOURCE_DIR "/translations/agentsgethired_de.ts"_s);
        QVERIFY(m_words.size() > 400);
        m_world = m_home.filePath(u"world.sqlite"_s);
        QVERIFY2(m_process.start({u"--data"_s, m_world}), qPrintable(m_process.errorText()));
        m_sandbox = std::make_unique<test::GivenSandbox>(m_process);
        m_stage = std::make_unique<TourStage>(*m_sandbox, m_home.filePath(u"profile"_s));
        QVERIFY(m_stage->open({1400, 900}));
        expectBothWays();
        QCOMPARE(enterAsBuyer(*m_stage), QString());
        QCOMPARE(openRole(*m_stage, u"Reconcile carrier invoices"_s), QString());
        QCOMPARE(openApplicant(*m_stage, u"Ledgerline"_s), QString());
        ApplicantPage* one = review().applicant();
        QTRY_VERIFY(one->thread()->messages() > 0 && one->reviews()->count() > 0);
        settle();
    }
    void cleanup() { choose(English); }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_sandbox.reset();
    }

    void review_() { expectBothWays(); }

    void beforeAnAcceptance()
    {
        review().askAccept();
        QTRY_VERIFY(driver().find(u"Accept and make contract"_s));
        expectBothWays();
        driver().key(Qt::Key_Escape);
        QTRY_VERIFY(!driver().find(u"Accept and make contract"_s));
    }

    void sheetOfKeys()
    {
        driver().key(Qt::Key_F1);
        QTRY_VERIFY(driver().find(u"Keyboard shortcuts"_s));
        expectBothWays();
        driver().key(Qt::Key_Escape);
        QTRY_VERIFY(!driver().find(u"Keyboard shortcuts"_s));
    }

    void contracts()
    {
        workspace().go(Workspace::Contracts);
        QTRY_VERIFY(workspace().contracts()->contracts()->count() > 0);
        settle();
        expectBothWays();
        // What was made while it was out of sight follows too.
        workspace().go(Workspace::Review);
        settle();
        choose(German);
        workspace().go(Workspace::Contracts);
        settle();
        expectNone(m_words.sourcesIn(saidBy(driver().window())));
    }

    void settings()
    {
        workspace().go(Workspace::Settings);
        settle();
        expectBothWays();
    }

    void offline()
    {
        workspace().go(Workspace::Review);
        m_process.stop();
        review().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace().connection()->offline(), 30'000);
        settle();
        expectBothWays();
    }

private:
    Driver& driver() { return m_stage->driver(); }
    Workspace& workspace() { return m_stage->workspace(); }
    ReviewPage& review() { return *workspace().review(); }
    void choose(Choice choice)
    {
        if (m_stage)
            workspace().settings()->setLanguageIndex(choice);
    }
    /// Until what is said has stayed as it is for a while.
    void settle()
    {
        QSet<QString> last;
        QElapsedTimer still;
        still.start();
        (void)driver().waitUntil([&] {
            const QSet<QString> now = saidBy(driver().window());
            if (now != last)
                still.restart();
            last = now;
            return still.elapsed() > 300;
        });
    }

    void expectNone(const QStringList& found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    /// What is on the screen, in German and back in English; nothing else is done to it.
    void expectBothWays()
    {
        choose(English);
        settle();
        const QSet<QString> before = saidBy(driver().window());
        expectNone(m_words.translationsIn(before));
        choose(German);
        settle();
        const QSet<QString> german = saidBy(driver().window());
        expectNone(m_words.sourcesIn(german));
        expectNone(saidInNoLanguage(before, german));
        choose(English);
        settle();
        expectNone(m_words.translationsIn(saidBy(driver().window())));
    }
    /// What stayed as it was, although the catalogue does not say so and the marketplace did not
    /// write it: a text that nobody can translate.
    QStringList saidInNoLanguage(const QSet<QString>& before, const QSet<QString>& german)
    {
        QByteArray written;
        for (const QString& name : {m_world, m_world + u"-wal"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                written += file.readAll();
        }
        static const QRegularExpression word(u"\\p{L}{3,}"_s);
        static const QStringList names{u"Stripe"_s, u"MPP"_s, u"AgentsGetHired"_s,
                                       u"agentsgethired.com"_s};
        QStringList out;
        for (const QString& text : before) {
            if (!german.contains(text) || !word.match(text).hasMatch() ||
                m_words.isSameInBoth(text) || names.contains(text) || text.contains(m_home.path()))
                continue;
            const QStringList parts = text.split(u", "_s); // a list of theirs is joined by us
            if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                    return written.contains(part.left(24).toUtf8());
                }))
                continue;
            out.append(text);
        }
        return out;
    }

    QTemporaryDir m_home;
    QString m_world;
    test::SandboxProcess m_process;
    std::unique_ptr<test::GivenSandbox> m_sandbox;
    std::unique_ptr<TourStage> m_stage;
    Catalogue m_words;
};

QTEST_MAIN(LanguagesJourney)
#include "tst_languages.moc"
