#include "../support/corpus.h"
#include "reviewbench.h"
#include "views/pages/messagespage.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// The place "Messages" over the demo buyer in the real sandbox.
class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::ReviewBench>();
        QVERIFY(m_bench->begin());
        openPage();
        // Every conversation was read once.
        QTRY_VERIFY(m_bench->page->roles()->count() >= 7);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 15'000);
        readThreads();
    }
    void cleanup()
    {
        m_testers.clear();
        m_page.reset();
        m_bench.reset();
    }

    void oneListWithTheCountsOfItsTabs()
    {
        const InboxCounts counts = m_bench->work->inbox().counts();
        QVERIFY(counts.all > 3);
        QVERIFY(counts.unread >= counts.unreadThreads);
        QCOMPARE(m_page->threads()->count(), counts.all);
        QCOMPARE(m_page->tabs()->numberOf(MessagesPage::All), counts.all);
        for (const auto tab : {MessagesPage::Unread, MessagesPage::ForMe, MessagesPage::ForThem,
                               MessagesPage::Drafts}) {
            m_page->setTab(tab);
            QCOMPARE(m_page->threads()->count(), m_page->tabs()->numberOf(tab));
        }
        m_page->setTab(MessagesPage::All);
        // What is unread stands first; behind it, the newest.
        bool read = false;
        for (int row = 0; row < m_page->threads()->count(); ++row) {
            QVERIFY(!text(row, ThreadsList::NameRole).isEmpty());
            QVERIFY(!text(row, ThreadsList::LastTextRole).isEmpty());
            QVERIFY(!read || number(row, ThreadsList::UnreadRole) == 0);
            read |= number(row, ThreadsList::UnreadRole) == 0;
        }
    }

    void openingReadsItAndItKeepsItsPlace()
    {
        const int before = m_page->unread();
        QVERIFY(before > 0 && number(0, ThreadsList::UnreadRole) > 0);
        const int here = number(0, ThreadsList::UnreadRole);
        QSignalSpy moved(m_page->threads(), &QAbstractItemModel::rowsMoved);
        m_page->select(0);
        QVERIFY(m_page->present());
        QVERIFY(m_page->thread()->messages() > 0);
        QVERIFY(!m_page->summary().isEmpty());
        QTRY_COMPARE(m_page->unread(), before - here);
        QCOMPARE(m_page->currentIndex(), 0);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(m_bench->page->queue()->tabs()->numberOf(ReviewQueue::All), 20);
        // Reading a conversation is not looking at the letter.
        QVERIFY(!m_bench->work->store().cache().thread(current()).opened);
    }

    void theNextUnreadUntilNothingIs()
    {
        int rounds = 0;
        while (m_page->unread() > 0 && rounds < 200) {
            const int before = m_page->unread();
            m_page->nextUnread();
            QTRY_VERIFY(m_page->unread() < before);
            ++rounds;
        }
        QVERIFY(rounds > 0 && rounds < 200);
        m_page->nextUnread();
        QCOMPARE(m_bench->toasts->text(), u"Nothing unread"_s);
        QCOMPARE(m_page->unread(), 0);
    }

    void doneUntilNewsAndBackByUndo()
    {
        m_page->select(1);
        const ApplicationId id = current();
        m_page->done();
        QTRY_VERIFY(!shows(id));
        QVERIFY(current() != id); // the next one took its place
        QCOMPARE(m_page->restingText(), u"1 done"_s);
        m_page->setShowsResting(true);
        QCOMPARE(m_page->threads()->count(), 1);
        m_page->setShowsResting(false);
        m_bench->toasts->undo();
        QTRY_VERIFY(shows(id));
        QCOMPARE(current(), id);

        m_page->done();
        QTRY_VERIFY(!shows(id));
        restart();
        QTRY_COMPARE(m_page->restingText(), u"1 done"_s); // survives
        QVERIFY(!shows(id));
        m_bench->sandbox.act(u"message"_s,
                             {{u"applicationId"_s, id.value}, {u"body"_s, u"News for you"_s}});
        m_bench->work->threads().refreshThread(id);
        QTRY_VERIFY(shows(id));
        QTRY_VERIFY(m_page->restingText().isEmpty());
    }

    void reminders()
    {
        m_page->select(0);
        const ApplicationId id = current();
        QCOMPARE(m_page->remindTexts().size(), 3);
        m_page->remindAt(0);
        QTRY_VERIFY(!shows(id));
        m_bench->clock.later = qint64(3) * 3'600'000 - 60'000;
        m_bench->work->inbox().look();
        QTRY_VERIFY(!m_page->restingText().isEmpty());
        QVERIFY(!shows(id));
        m_bench->clock.later = qint64(3) * 3'600'000 + 60'000;
        m_bench->work->inbox().look();
        QTRY_VERIFY(shows(id));
        QVERIFY(number(rowOf(id), ThreadsList::DueRole) != 0);
        m_page->openThread(id.value);
        QTRY_COMPARE(number(rowOf(id), ThreadsList::DueRole), 0);
        QVERIFY(!m_bench->work->inbox().resting(id));

        QVERIFY(!m_page->remindOn(u"soon"_s));
        QVERIFY(m_page->remindError().startsWith(u"This is no date"_s));
        QVERIFY(!m_page->remindOn(u"2001-01-01"_s));
        for (const QString& naughty : test::naughtyStrings())
            QVERIFY(!m_page->remindOn(naughty));
        QVERIFY(m_page->remindOn(u"2099-01-01"_s));
        QTRY_VERIFY(m_bench->work->inbox().resting(id).has_value());
    }

    void draftsShowAndCanBeHadBack()
    {
        m_page->select(0);
        const ApplicationId id = current();
        m_page->composer()->setText(u"Half a thought"_s);
        QTRY_COMPARE(m_page->tabs()->numberOf(MessagesPage::Drafts), 1);
        QTRY_VERIFY(number(m_page->currentIndex(), ThreadsList::DraftRole) != 0);
        QCOMPARE(text(m_page->currentIndex(), ThreadsList::LastTextRole), u"Half a thought"_s);
        // The same conversation on the other page has the same draft, both ways.
        const auto application = m_bench->work->store().cache().application(id);
        m_bench->page->openApplication(application->roleId.value, id.value);
        QCOMPARE(m_bench->page->applicant()->composer()->text(), u"Half a thought"_s);
        m_bench->page->applicant()->composer()->setText(u"A whole thought"_s);
        QCOMPARE(m_page->composer()->text(), u"A whole thought"_s);
        // Nor does clicking around replace it.
        m_page->select(1);
        QCOMPARE(m_page->composer()->text(), QString());
        m_page->openThread(id.value);
        m_page->openThread(id.value);
        QCOMPARE(m_page->composer()->text(), u"A whole thought"_s);

        m_page->discardDraft();
        QCOMPARE(m_page->composer()->text(), QString());
        QTRY_COMPARE(m_page->discarded()->count(), 1);
        QTRY_COMPARE(m_page->tabs()->numberOf(MessagesPage::Drafts), 0);
        m_bench->toasts->undo();
        QCOMPARE(m_page->composer()->text(), u"A whole thought"_s);
        m_page->select(1);
        m_page->setShowsDiscarded(true);
        m_page->restoreDraft(0);
        QCOMPARE(current(), id);
        QCOMPARE(m_page->composer()->text(), u"A whole thought"_s);
        QVERIFY(!m_page->showsDiscarded());
        restart();
        m_page->openThread(id.value);
        QCOMPARE(m_page->composer()->text(), u"A whole thought"_s);
    }

    void searchingEverythingSaid()
    {
        m_page->setSearchText(u"invoic"_s);
        QVERIFY(m_page->searching());
        QTRY_VERIFY(m_page->hits()->count() > 0);
        QTRY_VERIFY(m_page->searchNote().contains(u"found"_s));
        bool marked = false;
        for (int row = 0; row < m_page->hits()->count(); ++row) {
            const QString match = hit(row, SearchHits::MatchRole);
            QVERIFY(match.isEmpty() || match.startsWith(u"invoic"_s, Qt::CaseInsensitive));
            marked |= !match.isEmpty();
        }
        QVERIFY(marked);
        m_page->openHit(0);
        QVERIFY(m_page->present());
        const int row = m_page->thread()->markedRow();
        QVERIFY(row >= 0);
        QVERIFY(m_page->thread()->index(row).data(ThreadModel::MarkedRole).toBool());
        m_page->searchHere();
        QTRY_VERIFY(m_page->hits()->count() > 0);
        m_page->endSearch();
        QCOMPARE(m_page->thread()->markedRow(), -1);
        QTRY_COMPARE(m_page->hits()->count(), 0);

        m_page->setSearchText(u"!!!"_s);
        QTRY_COMPARE(m_page->searchNote(), u"Type a letter or a number to look for."_s);
        m_page->setSearchText(u"zzzzqqq"_s);
        QTRY_VERIFY(m_page->searchNote().startsWith(u"Nothing said here"_s));
        for (const QString& naughty : test::naughtyStrings()) {
            m_page->setSearchText(naughty);
            QVERIFY(naughty.isEmpty() || m_page->searching());
        }
        m_page->setSearchText(u"invoic"_s);
        QTRY_VERIFY(m_page->hits()->count() > 0);
    }

    void naughtyStringsSaidTypedAndDrafted()
    {
        m_page->select(0);
        const ApplicationId id = current();
        QStringList texts = test::naughtyStrings();
        texts << u"/*\u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */"_s
              << u"access_level != \"user\u202e \u2066// Check if admin\u2069 \u2066\""_s
              << u"\u0430dmin"_s << u"say\u200bHello()"_s;
        Listing<Message> listing;
        listing.scope = {Scope::Kind::Messages, id.value};
        for (int i = 0; i < int(texts.size()); ++i) {
            Message one;
            one.id.value = u"naughty_%1"_s.arg(i);
            one.applicationId = id;
            one.senderKind = PartyKind::Agent;
            one.senderId = u"agent"_s;
            one.senderName = texts[i];
            one.body = texts[i];
            one.createdAt = Timestamp::fromMs(1'790'000'000'000 + i);
            listing.items.append(one);
        }
        m_bench->work->setOffline(true); // what the service has would take their place
        (void)m_bench->work->store().cache().apply(std::move(listing));
        QTRY_VERIFY(m_page->thread()->messages() >= texts.size());
        for (int row = 0; row < m_page->thread()->count(); ++row) {
            for (const int role : {ThreadModel::TextRole, ThreadModel::SenderNameRole,
                                   ThreadModel::AccessibleTextRole})
                QVERIFY(isHarmless(m_page->thread()->index(row).data(role).toString()));
        }
        for (const QString& one : std::as_const(texts)) {
            m_page->composer()->setText(one);
            m_page->setSearchText(one);
            m_bench->work->store().drafts().flush();
            QTRY_VERIFY(m_bench->work->store().drafts().isSaved(u"message"_s, id.value));
        }
        m_page->setSearchText(u"admin"_s);
        QTRY_VERIFY(m_page->hits()->count() > 0);
        for (int row = 0; row < m_page->hits()->count(); ++row) {
            for (const int role : {SearchHits::BeforeRole, SearchHits::MatchRole,
                                   SearchHits::AfterRole, SearchHits::NameRole})
                QVERIFY(isHarmless(hit(row, role)));
        }
        for (int row = 0; row < m_page->threads()->count(); ++row)
            QVERIFY(isHarmless(text(row, ThreadsList::LastTextRole)));
    }

    void sentOfflineItWaitsAndCanBeCalledBack()
    {
        m_page->select(0);
        m_bench->work->setOffline(true);
        m_page->composer()->setText(u"First"_s);
        m_page->composer()->sendLater();
        QTRY_COMPARE(m_page->composer()->text(), QString());
        m_page->composer()->setText(u"Second"_s);
        m_page->composer()->sendLater();
        QTRY_COMPARE(m_page->composer()->text(), QString());
        QTRY_VERIFY(number(m_page->currentIndex(), ThreadsList::WaitingRole) != 0);
        QCOMPARE(text(m_page->currentIndex(), ThreadsList::LastTextRole), u"You: Second"_s);
        const auto last = [&] { return m_page->thread()->count() - 1; };
        QVERIFY(m_page->thread()->index(last()).data(ThreadModel::CanEditRole).toBool());
        m_page->composer()->setText(u"Typing on"_s);
        m_page->thread()->edit(last());
        QCOMPARE(m_page->composer()->text(), u"Second\n\nTyping on"_s);
        QTRY_COMPARE(m_bench->work->threads().outgoing(current()).size(), 1);
        m_bench->work->setOffline(false);
        QTRY_VERIFY(m_bench->work->threads().outgoing(current()).isEmpty());
        QTRY_COMPARE(number(m_page->currentIndex(), ThreadsList::WaitingRole), 0);
    }

private:
    void openPage()
    {
        m_page = std::make_unique<MessagesPage>(*m_bench->work, *m_bench->toasts);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 m_page->threads(), m_page->hits(), m_page->discarded(), m_page->tabs(),
                 m_page->thread()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        m_bench->page->setWatched(false);
        m_page->setWatched(true);
    }
    void restart()
    {
        m_testers.clear();
        m_page.reset();
        QVERIFY(m_bench->open());
        openPage();
        QTRY_VERIFY(m_page->threads()->count() > 0);
    }
    template <class T>
    static T answer(QFuture<StoreResult<T>> asked)
    {
        return QTest::qWaitFor([&] { return asked.isFinished(); }) && asked.result()
                   ? *asked.result()
                   : T();
    }
    /// Everything is read, and the page shows it: nothing comes on its own after this.
    void readThreads()
    {
        AccountWork& work = *m_bench->work;
        Cache& cache = work.store().cache();
        const auto allRolesRead = [&] {
            const QList<RowId> roles = answer(cache.myRoleIds());
            return !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [&](RowId row) {
                const auto role = cache.role(row);
                return role && cache.info({Scope::Kind::Applicants, role->id.value}).fetchedMs > 0;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allRolesRead(), 30'000);
        const QList<ApplicationId> threads = answer(cache.threadsToCheck(500));
        QSignalSpy read(&work.threads(), &ThreadService::refreshed);
        for (const ApplicationId& id : threads)
            work.threads().refreshThread(id);
        QTRY_VERIFY_WITH_TIMEOUT(read.size() >= threads.size(), 30'000);
        const auto unread = [&] {
            int sum = 0;
            for (const ApplicationId& id : threads)
                sum += cache.thread(id).unread;
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(m_page->unread(), unread(), 10'000);
        QTRY_VERIFY(m_page->threads()->count() > 3 &&
                    m_page->threads()->count() == work.inbox().counts().all);
    }
    [[nodiscard]] ApplicationId current() const { return {m_page->applicationId()}; }
    [[nodiscard]] int rowOf(const ApplicationId& id) const
    {
        for (int row = 0; row < m_page->threads()->count(); ++row) {
            if (text(row, ThreadsList::ApplicationIdRole) == id.value)
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool shows(const ApplicationId& id) const { return rowOf(id) >= 0; }
    [[nodiscard]] QString text(int row, int role) const
    {
        return m_page->threads()->index(row).data(role).toString();
    }
    [[nodiscard]] int number(int row, int role) const
    {
        return m_page->threads()->index(row).data(role).toInt();
    }
    [[nodiscard]] QString hit(int row, int role) const
    {
        return m_page->hits()->index(row).data(role).toString();
    }
    /// Nothing in it turns the words beside it, and no control character came through.
    [[nodiscard]] static bool isHarmless(const QString& shown)
    {
        int isolated = 0;
        for (const QChar c : shown) {
            if (c == QChar(0x2068))
                ++isolated;
            else if (c == QChar(0x2069))
                --isolated;
            else if ((c >= QChar(0x202a) && c <= QChar(0x202e)) ||
                     (c >= QChar(0x2066) && c <= QChar(0x2067)) ||
                     (c.category() == QChar::Other_Control && c != u'\n'))
                return false;
            if (isolated < 0)
                return false;
        }
        return isolated == 0;
    }
    std::unique_ptr<test::ReviewBench> m_bench;
    std::unique_ptr<MessagesPage> m_page;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
