#include "../support/corpus.h"
#include "store/saidindex.h"
#include "storefixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
Listing<T> listing(const Scope& scope, const QList<T>& items)
{
    Listing<T> out;
    out.scope = scope;
    out.items = items;
    return out;
}

Scope threadOf(int application) { return {Scope::Kind::Messages, u"app_%1"_s.arg(application)}; }

Message saying(int number, int application, const QString& body, bool own = false)
{
    Message message = aMessage(number, application, own);
    message.body = body;
    message.senderName = own ? u"Marta Lindqvist"_s : u"Ledgerline"_s;
    return message;
}

} // namespace

/// All conversations at once: their list, what was put aside, and the search through what was said.
class TestConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = m_home.emplace().open();
        Role role = aRole(1, u"Reconcile carrier invoices"_s);
        await(cache().upsert(role, true));
        for (int i = 1; i <= 3; ++i) {
            Application application = anApplication(i);
            application.agent = Agent();
            application.agent->name = u"Agent number %1"_s.arg(i);
            await(cache().upsert(application));
        }
    }
    void cleanup() { m_store.reset(); }

    void aLineForEachThatHasSomething()
    {
        QVERIFY(lines().isEmpty()); // an application alone is no conversation
        await(cache().apply(
            listing<Message>(threadOf(1), {saying(1, 1, u"Hello"_s), saying(2, 1, u"And you?"_s),
                                           saying(3, 1, u"Fine"_s, true)})));
        await(cache().apply(listing<Message>(threadOf(2), {saying(4, 2, u"Anybody there?"_s)})));
        QCOMPARE(lines().size(), 2);
        QVERIFY(line(1).waitsForThem() && !line(1).waitsForMe());
        QVERIFY(line(2).waitsForMe() && !line(2).waitsForThem());
        QCOMPARE(line(1).unread, 2);
        QCOMPARE(line(1).atMs, 3'000'003);
        QCOMPARE(line(1).theirsMs, 3'000'002);

        m_store->drafts().save(u"message"_s, u"app_3"_s, u"I was about to"_s);
        m_store->drafts().flush();
        QCOMPARE(lines().size(), 3);
        QVERIFY(line(3).draft && !line(3).waitsForMe());
        m_store->drafts().remove(u"message"_s, u"app_3"_s, false);
        QCOMPARE(lines().size(), 2);
    }

    void countsAreNeverWrong()
    {
        await(cache().apply(
            listing<Message>(threadOf(1), {saying(1, 1, u"One"_s), saying(2, 1, u"Two"_s)})));
        QCOMPARE(line(1).unread, 2);
        m_store->marks().setReadUntil({u"app_1"_s}, 3'000'001);
        QCOMPARE(line(1).unread, 1);
        m_store->marks().setReadUntil({u"app_1"_s}, 9'000'000);
        QCOMPARE(line(1).unread, 0);
        m_store->marks().setReadUntil({u"app_1"_s}, 1); // never goes back
        QCOMPARE(line(1).unread, 0);
        // What the service takes away takes its part of the line with it.
        await(cache().apply(listing<Message>(threadOf(1), {saying(1, 1, u"One"_s)})));
        QCOMPARE(line(1).atMs, 3'000'001);
        await(cache().apply(listing<Message>(threadOf(1), {})));
        QVERIFY(lines().isEmpty());
    }

    void whatIsToLeaveIsPartOfIt()
    {
        await(cache().apply(listing<Message>(threadOf(1), {saying(1, 1, u"One"_s)})));
        JournalEntry entry = anIntent("sendMessage", u"app_1"_s);
        entry.mayWait = true;
        const qint64 id = *await(m_store->journal().add(entry));
        QCOMPARE(line(1).trouble, ThreadLine::Trouble::Waiting);
        QVERIFY(line(1).lastIsOwn);
        QCOMPARE(line(1).atMs, 5'000'000);
        await(m_store->journal().move(id, JournalState::Queued, JournalState::Refused, 6'000'000));
        QCOMPARE(line(1).trouble, ThreadLine::Trouble::Stuck);
        await(
            m_store->journal().move(id, JournalState::Refused, JournalState::Discarded, 6'000'001));
        QCOMPARE(line(1).trouble, ThreadLine::Trouble::None);
        // A decision of the same application is no message.
        (void)await(m_store->journal().add(anIntent("rejectApplication", u"app_1"_s)));
        QCOMPARE(line(1).trouble, ThreadLine::Trouble::None);
    }

    void putAsideUntilNewsOrATime()
    {
        await(cache().apply(listing<Message>(threadOf(1), {saying(1, 1, u"One"_s)})));
        QSignalSpy told(&m_store->conversations(), &Conversations::restingChanged);
        m_store->conversations().putAside({u"app_1"_s}, {3'000'001, 0});
        QVERIFY(line(1).resting);
        QCOMPARE(told.size(), 1);
        m_store.reset();
        m_store = m_home->open();
        QVERIFY(line(1).resting); // survives a restart
        await(cache().apply(
            listing<Message>(threadOf(1), {saying(1, 1, u"One"_s), saying(2, 1, u"News"_s)})));
        QVERIFY(!line(1).resting);

        m_store->conversations().putAside({u"app_1"_s}, {3'000'002, 8'000'000});
        QVERIFY(line(1, 7'999'999).resting && !line(1, 7'999'999).due);
        QVERIFY(!line(1, 8'000'000).resting && line(1, 8'000'000).due);
        QCOMPARE(m_store->conversations().resting({u"app_1"_s}),
                 std::optional(Resting{3'000'002, 8'000'000}));
        m_store->conversations().takeUp({u"app_1"_s});
        QVERIFY(!line(1, 9'000'000).due && !line(1).resting);
        QVERIFY(!m_store->conversations().resting({u"app_1"_s}));

        // What is refused asks for the person, put aside or not.
        m_store->conversations().putAside({u"app_1"_s}, {3'000'002, 0});
        JournalEntry entry = anIntent("sendMessage", u"app_1"_s, JournalState::Refused);
        (void)await(m_store->journal().add(entry));
        QVERIFY(!line(1).resting);
    }

    void beginningsOfWordsAndSeveralOfThem()
    {
        await(cache().apply(listing<Message>(
            threadOf(1), {saying(1, 1, u"The detention clause bills by the quarter hour."_s),
                          saying(2, 1, u"Könnten Sie im Göteborger Depot anfangen?"_s),
                          saying(3, 1, u"Clause two is about fuel."_s, true)})));
        await(cache().apply(listing<Message>(threadOf(2), {saying(4, 2, u"我明天开始工作"_s)})));
        QCOMPARE(found(u"detent"_s), QList<int>{1});
        QCOMPARE(found(u"CLAUSE"_s), (QList<int>{3, 1})); // newest first
        QCOMPARE(found(u"clause quarter"_s), QList<int>{1});
        QCOMPARE(found(u"quarter nothing"_s), QList<int>());
        QCOMPARE(found(u"goteb"_s), QList<int>{2});
        QCOMPARE(found(u"götebor"_s), QList<int>{2});
        QCOMPARE(found(u"quarter-hour"_s), QList<int>{1});
        QCOMPARE(found(u"开始"_s), QList<int>{4});
        // By who says it, to whom, about what.
        QCOMPARE(found(u"marta"_s), QList<int>{3});
        QCOMPARE(found(u"carrier invoices fuel"_s), QList<int>{3});
        QCOMPARE(found(u"\"number 2\""_s), QList<int>{4});
    }

    void theIndexFollowsWhatIsKept()
    {
        await(cache().apply(
            listing<Message>(threadOf(1), {saying(1, 1, u"alpha"_s), saying(2, 1, u"beta"_s)})));
        await(cache().apply(
            listing<Message>(threadOf(1), {saying(1, 1, u"gamma"_s), saying(3, 1, u"delta"_s)})));
        QCOMPARE(found(u"alpha"_s), QList<int>());
        QCOMPARE(found(u"beta"_s), QList<int>());
        QCOMPARE(found(u"gamma"_s), QList<int>{1});
        QCOMPARE(found(u"delta"_s), QList<int>{3});

        Role role = aRole(1, u"Night porter"_s);
        await(cache().upsert(role, true));
        QCOMPARE(found(u"carrier"_s), QList<int>());
        QCOMPARE(found(u"porter"_s), (QList<int>{3, 1}));
        Application application = anApplication(1);
        application.agent = Agent();
        application.agent->name = u"Two-Pass Audit"_s;
        await(cache().upsert(application));
        QCOMPARE(found(u"number"_s), QList<int>());
        QCOMPARE(found(u"two-pass gamma"_s), QList<int>{1});
        m_store.reset();
        m_store = m_home->open();
        QCOMPARE(found(u"gamma"_s), QList<int>{1});
    }

    void namesThatComeAfterTheMessages()
    {
        await(cache().apply(listing<Message>(threadOf(9), {saying(1, 9, u"early"_s)})));
        Application application = anApplication(9, 7);
        application.agent = Agent();
        application.agent->name = u"Late Comer"_s;
        await(cache().upsert(application));
        await(cache().upsert(aRole(7, u"Unheard role"_s), true));
        QCOMPARE(found(u"comer unheard early"_s), QList<int>{1});
    }

    void aCacheOfAnotherFormIsMadeAnew()
    {
        await(cache().apply(listing<Message>(threadOf(1), {saying(1, 1, u"alpha"_s)})));
        m_store.reset();
        {
            auto file =
                Connection::open(m_home->cacheFile(), u":memory:"_s, Connection::Mode::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->run(u"PRAGMA main.user_version=1"_s));
        }
        m_store = m_home->open();
        QVERIFY(!m_store->report().cacheSetAside);
        QVERIFY(found(u"alpha"_s).isEmpty());
        await(cache().apply(listing<Message>(threadOf(1), {saying(1, 1, u"alpha"_s)})));
        QCOMPARE(found(u"alpha"_s), QList<int>{1});
    }

    void whateverIsTypedIsASearchOrSaysThatItIsNone()
    {
        QStringList texts = naughtyStrings();
        texts << u"\""_s << u"\"\""_s << u"*"_s << u"a*"_s << u"a AND b"_s << u"NEAR("_s << u"NOT"_s
              << u"body:x"_s << u"^a"_s << u"a OR"_s << u"-"_s << u"("_s << u"{a b}"_s << u"it's"_s
              << u"'; DROP TABLE messages; --"_s << u"?"_s << u":v0"_s << QString(QChar(0))
              << u"a"_s + QChar(0) + u"b\""_s << QString(QChar(0xd800)) << QString(5'000, u'a')
              << QString(5'000, u'"') << u"a "_s.repeated(3'000);
        QList<Message> said;
        for (qsizetype i = 0; i < texts.size(); ++i)
            said.append(saying(int(i), 1, texts[i]));
        QVERIFY(await(cache().apply(listing<Message>(threadOf(1), said))));
        int searched = 0;
        for (const QString& text : std::as_const(texts)) {
            const auto hits = await(m_store->conversations().search(text));
            QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail + u": "_s + text));
            QCOMPARE(hits->nothingAsked, said::expression(text).isEmpty());
            searched += hits->nothingAsked ? 0 : 1;
        }
        QVERIFY(searched > texts.size() / 2);
        QVERIFY(said::expression(u"🎉 … !!"_s).isEmpty());
    }

    void manyHitsAreCut()
    {
        QList<Message> said;
        for (int i = 0; i < 60; ++i)
            said.append(saying(i, 1, u"again"_s));
        await(cache().apply(listing<Message>(threadOf(1), said)));
        const auto hits = await(m_store->conversations().search(u"aga"_s, {}, 50));
        QVERIFY(hits && hits->more);
        QCOMPARE(hits->messages.size(), 50);
        QCOMPARE(m_store->conversations().message(hits->messages.first())->id.value, u"msg_59"_s);
        QCOMPARE(m_store->conversations().places({u"app_1"_s}).size(), 60);
        QCOMPARE(m_store->conversations().newest({u"app_1"_s})->id.value, u"msg_59"_s);
    }

    void discardedDraftsCanBeHadBack()
    {
        Drafts& drafts = m_store->drafts();
        QSignalSpy told(&drafts, &Drafts::changed);
        drafts.save(u"message"_s, u"app_1"_s, u"First thought"_s);
        drafts.remove(u"message"_s, u"app_1"_s, true); // before it was on the disk
        QTRY_COMPARE(drafts.discarded(u"message"_s).size(), 1);
        drafts.keepDiscarded(u"message"_s, u"app_1"_s, u"Second thought"_s);
        drafts.keepDiscarded(u"message"_s, u"app_1"_s, u"  "_s); // nothing
        QTRY_COMPARE(drafts.discarded(u"message"_s).size(), 2);
        QCOMPARE(drafts.discarded(u"message"_s).first().text, u"Second thought"_s);
        QVERIFY(drafts.discarded(u"other"_s).isEmpty());

        drafts.save(u"message"_s, u"app_1"_s, u"Third thought"_s);
        drafts.restore(drafts.discarded(u"message"_s).last());
        QCOMPARE(drafts.load(u"message"_s, u"app_1"_s), u"First thought"_s);
        QCOMPARE(told.last().at(2).toString(), u"First thought"_s);
        const auto texts = [&] {
            QStringList out;
            for (const DiscardedDraft& one : drafts.discarded(u"message"_s))
                out << one.text;
            out.sort();
            return out;
        };
        QTRY_COMPARE(texts(), (QStringList{u"Second thought"_s, u"Third thought"_s}));
        m_store.reset();
        m_store = m_home->open();
        QCOMPARE(m_store->drafts().load(u"message"_s, u"app_1"_s), u"First thought"_s);
        QCOMPARE(m_store->drafts().discarded(u"message"_s).size(), 2);
        m_store.reset();
        const qint64 later = QDateTime::currentMSecsSinceEpoch() + qint64(31) * 86'400'000;
        m_store = m_home->open(later);
        QVERIFY(m_store->drafts().discarded(u"message"_s).isEmpty());
        QCOMPARE(m_store->drafts().load(u"message"_s, u"app_1"_s), u"First thought"_s);
    }

private:
    Cache& cache() { return m_store->cache(); }
    QList<ThreadLine> lines(qint64 nowMs = 4'000'000)
    {
        const auto all = await(m_store->conversations().lines(nowMs));
        return all ? *all : QList<ThreadLine>();
    }
    ThreadLine line(int application, qint64 nowMs = 4'000'000)
    {
        const RowId row = cache().rowOf(ApplicationId{u"app_%1"_s.arg(application)});
        for (const ThreadLine& one : lines(nowMs)) {
            if (one.row == row)
                return one;
        }
        return {};
    }
    /// Numbers of the messages, in the order of the answer.
    QList<int> found(const QString& typed)
    {
        QList<int> out;
        const auto hits = await(m_store->conversations().search(typed));
        for (const RowId row : hits ? hits->messages : QList<RowId>()) {
            const auto message = m_store->conversations().message(row);
            out.append(message ? message->id.value.section(u'_', 1).toInt() : -1);
        }
        return out;
    }
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
