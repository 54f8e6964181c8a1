#include "../desktop/apprig.h"
#include "../views/fillcache.h"
#include "hostile.h"
#include "support/corpus.h"
#include "tour/driver.h"

#include <QClipboard>
#include <QLoggingCategory>
#include <QMimeData>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int inName = 100; // what fits into a name
}

/// Strange and hostile texts as names, letters and messages, through everything that shows or
/// writes them.
class HostileJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QLoggingCategory::setFilterRules(u"qt.text.font.*=false"_s); // letters of every script
        const QStringList all = naughtyStrings() + trojanSources() + m_beacon.lures();
        m_names = batched(all, inName);
        m_people = int(m_names.size());
        for (int i = 0; i < m_people; ++i)
            m_bodies.append(QString());
        for (qsizetype i = 0; i < all.size(); ++i)
            m_bodies[i % m_people] += all[i] + u'\n';
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        m_rig->ports.notifier = &m_notes;
        QVERIFY(m_rig->start());
        m_rig->app->window()->resize(1400, 900);
        m_driver.emplace(*m_rig->app->window());
        QVERIFY(m_rig->comeIn(*entry));
        QTRY_VERIFY(m_rig->review().roles()->count() > 0);
    }
    void cleanup()
    {
        m_driver.reset();
        m_rig.reset();
        m_sandbox.reset();
    }

    void throughEveryView()
    {
        notified();
        // What comes now, no service would let through: it stands in the cache as if one had.
        m_sandbox->stop();
        m_rig->workspace().refresh();
        QTRY_VERIFY(m_rig->workspace().connection()->offline());
        fill();
        queueAndApplicants();
        board();
        compare();
        palette();
        messages();
        contracts();
        files();
        QCOMPARE(m_beacon.hits, 0);
        QVERIFY(m_rig->browser.opened.isEmpty());
        qInfo("%d people with %lld texts, %d screens looked at", m_people,
              qint64((naughtyStrings() + trojanSources() + m_beacon.lures()).size()), m_looks);
    }

private:
    [[nodiscard]] ReviewPage& review() const { return m_rig->review(); }
    [[nodiscard]] Store& store() const { return m_rig->work().store(); }

    /// Every text on the screen: plain or our own few marks, and it turns nobody round.
    void look(const char* where)
    {
        ++m_looks;
        QList<QQuickItem*> open{m_rig->app->window()->contentItem()};
        while (!open.isEmpty()) {
            QQuickItem* const item = open.takeLast();
            if (!item->isVisible())
                continue;
            open += item->childItems();
            if (item->inherits("QQuickText")) {
                const QString text = item->property("text").toString();
                const int format = item->property("textFormat").toInt();
                QVERIFY2(format == Qt::PlainText || !text.contains(u"<img"_s),
                         qPrintable(QLatin1StringView(where) + u": "_s + text));
                QVERIFY2(!turnsNeighbours(text),
                         qPrintable(QLatin1StringView(where) + u": "_s + text));
            }
            const QAccessibleInterface* thing = QAccessible::queryAccessibleInterface(item);
            if (thing && !item->inherits("QQuickTextInput") && !item->inherits("QQuickTextEdit"))
                QVERIFY2(!turnsNeighbours(thing->text(QAccessible::Name)),
                         qPrintable(QLatin1StringView(where) + u", said: "_s +
                                    thing->text(QAccessible::Name)));
        }
        QVERIFY(!turnsNeighbours(m_rig->app->window()->title()));
    }
    void lookAndDraw(const char* where)
    {
        QVERIFY(!m_rig->app->window()->grabWindow().isNull());
        look(where);
    }

    /// As far as the sandbox lets it through: what the desktop is asked to show.
    void notified()
    {
        NotificationsPage& page = *m_rig->workspace().notifications();
        page.setShowText(true);
        QVERIFY(m_rig->openApplicant());
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
        const QStringList texts = trojanSources() + m_beacon.lures();
        int at = 0;
        for (const SandboxProcess::DemoAgent& agent : m_sandbox->agents())
            m_sandbox->api("PATCH", u"/api/me"_s, {{u"name"_s, texts[at++ % texts.size()]}},
                           agent.key);
        m_rig->workspace().setWindowActive(false);
        for (int row = 0; row < review().applicants()->count(); ++row)
            m_sandbox->act(u"message"_s,
                           {{u"applicationId"_s, review()
                                                     .applicants()
                                                     ->index(row)
                                                     .data(ApplicantsList::ApplicationIdRole)
                                                     .toString()},
                            {u"body"_s, QJsonObject{{u"body"_s, texts[row % texts.size()]}}}});
        m_rig->workspace().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_notes.notes.isEmpty(), 20'000);
        lookAndDraw("news");
        for (const SystemNote& note : std::as_const(m_notes.notes)) {
            QVERIFY2(!turnsNeighbours(note.title), qPrintable(note.title));
            QVERIFY2(!turnsNeighbours(note.body), qPrintable(note.body));
        }
        QVERIFY(!turnsNeighbours(m_rig->workspace().trayText()));
        m_rig->workspace().setWindowActive(true);
    }

    void fill()
    {
        const BuyerId me{m_rig->work().session().me().id};
        Role role = FillCache::role(u"rol_hostile"_s, m_names.last(), me.value);
        role.description = m_bodies.join(u'\n');
        role.skills = m_names.first(5);
        role.payment.terms = m_bodies.first();
        auto kept = store().cache().upsert(role, true);
        QTRY_VERIFY(kept.isFinished());
        QList<Application> people;
        QList<Contract> contracts;
        for (int i = 0; i < m_people; ++i) {
            Application one = FillCache::application(u"app_hostile_%1"_s.arg(i), role.id.value,
                                                     m_names[i], m_names[(i + 1) % m_people]);
            one.message = m_bodies[i];
            one.agent->bio = m_bodies[(i + 1) % m_people];
            one.agent->skills = {m_names[(i + 2) % m_people], u"csv"_s};
            one.agent->capabilities = one.agent->experience = {m_names[(i + 3) % m_people]};
            one.agent->availability = one.agent->lookingFor = m_names[(i + 4) % m_people];
            people.append(one);
            if (i % 8 == 0) {
                Contract contract;
                contract.id = ContractId{u"con_hostile_%1"_s.arg(i)};
                contract.applicationId = one.id;
                contract.roleId = role.id;
                contract.agentId = one.agentId;
                contract.roleTitle = m_names[(i + 1) % m_people];
                contract.agentName = m_names[i];
                contract.buyer = {PartyKind::Buyer, me.value, m_names[i]};
                contract.status = ContractStatus::Active;
                contract.payment = role.payment;
                contract.payment.terms = m_bodies[i];
                contract.payoutDestination = contract.payoutNetwork = m_names[i];
                contract.createdAt = contract.updatedAt = one.createdAt;
                contracts.append(contract);
            }
        }
        QVERIFY(FillCache::put(store(), {Scope::Kind::Applicants, role.id.value}, people));
        QVERIFY(FillCache::put(store(), {Scope::Kind::Contracts, {}}, contracts));
        for (int i = 0; i < m_people; ++i) {
            QList<Message> said;
            for (int part = 0; part < 2; ++part) {
                Message message;
                message.id = MessageId{u"msg_hostile_%1_%2"_s.arg(i).arg(part)};
                message.applicationId = people[i].id;
                message.senderKind = part == 0 ? PartyKind::Agent : PartyKind::Buyer;
                message.senderId = part == 0 ? people[i].agentId.value : me.value;
                message.senderName = m_names[i];
                message.body = m_bodies[(i + 5 + part) % m_people];
                message.createdAt = Timestamp::fromMs(1'700'000'200'000 + part);
                said.append(message);
            }
            QVERIFY(FillCache::put(store(), {Scope::Kind::Messages, people[i].id.value}, said));
        }
    }

    void queueAndApplicants()
    {
        review().openRole(u"rol_hostile"_s);
        QTRY_COMPARE(review().applicants()->count(), m_people);
        lookAndDraw("role");
        review().select(0);
        for (int row = 0; row < m_people; ++row) {
            QTRY_COMPARE(review().currentIndex(), row);
            QTRY_VERIFY(!m_rig->applicant().letter().isEmpty());
            if (row % 4 == 0)
                lookAndDraw("applicant");
            else
                look("applicant");
            if (row % 16 == 0) {
                review().marks()->addTag(m_names[row].left(30));
                review().marks()->writeNote(m_bodies[row]);
                review().marks()->keepNote();
                m_rig->applicant().story()->setShown(true);
                lookAndDraw("timeline");
                m_rig->applicant().story()->setShown(false);
            }
            m_driver->key(Qt::Key_J);
        }
        review().askDecline();
        QTRY_VERIFY(review().declineSheet()->isOpen());
        review().declineSheet()->setBody(m_names.first() + u"{agent} {role} {rate}"_s);
        lookAndDraw("decline");
        review().declineSheet()->close();
        review().askAccept();
        QTRY_VERIFY(review().acceptDialog()->isOpen());
        lookAndDraw("accept");
        review().acceptDialog()->cancel();
        QTRY_VERIFY(!review().acceptDialog()->isOpen());
    }

    void board()
    {
        review().board()->setShown(true);
        QTRY_VERIFY(review().board()->column(0)->applicants()->count() > 0);
        lookAndDraw("board");
        review().board()->setShown(false);
    }

    void compare()
    {
        ComparePage& page = *m_rig->workspace().compare();
        for (int from = 0; from + 4 <= m_people; from += 16) {
            review().selection()->clear();
            for (int row = from; row < from + 4; ++row)
                review().toggleMark(row);
            QVERIFY(page.start());
            QTRY_VERIFY(page.rows()->rowCount() > 0);
            lookAndDraw("compare");
            page.close();
        }
    }

    void palette()
    {
        Palette& page = *m_rig->workspace().palette();
        page.ask(u"find"_s);
        QTRY_VERIFY(m_rig->app->window()->activeFocusItem() &&
                    m_rig->app->window()->activeFocusItem()->inherits("QQuickTextInput"));
        for (int i = 0; i < m_people; i += 8) {
            page.setTyped(m_names[i]);
            QCoreApplication::processEvents();
            page.setTyped(m_names[i].trimmed().left(3));
            QCoreApplication::processEvents();
            lookAndDraw("palette");
        }
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(m_driver->focusName() != u"Find or run"_s);
    }

    void messages()
    {
        m_rig->workspace().go(Workspace::Messages);
        MessagesPage& page = *m_rig->workspace().messages();
        page.setTab(MessagesPage::All);
        QTRY_VERIFY(page.threads()->count() >= m_people);
        for (int row = 0; row < page.threads()->count(); row += 3) {
            page.select(row);
            QTRY_VERIFY(page.present());
            row % 12 == 0 ? lookAndDraw("messages") : look("messages");
        }
        for (int i = 0; i < m_people; i += 16) {
            page.setSearchText(m_names[i].left(20));
            QTRY_VERIFY(!page.searchNote().isEmpty());
            lookAndDraw("search");
        }
        page.endSearch();
    }

    void contracts()
    {
        m_rig->workspace().go(Workspace::Contracts);
        ContractsPage& page = *m_rig->workspace().contracts();
        QTRY_VERIFY(page.contracts()->count() > 0);
        for (int row = 0; row < page.contracts()->count(); ++row) {
            page.select(row);
            QTRY_VERIFY(page.contract()->present());
            lookAndDraw("contract");
        }
        m_rig->workspace().go(Workspace::Review);
    }

    void files()
    {
        review().openRole(u"rol_hostile"_s);
        review().selection()->clear();
        QTRY_COMPARE(review().applicants()->count(), m_people);
        review().select(0);
        for (int row = 0; row < m_people; row += 2)
            review().toggleMark(row);
        m_rig->workspace().copyApplicants();
        const QMimeData* held = nullptr;
        QTRY_VERIFY2((held = QGuiApplication::clipboard()->mimeData()) && held->hasHtml(),
                     qPrintable(m_rig->workspace().toasts()->text()));
        QVERIFY(!turnsNeighbours(held->text()));
        for (const QString& tag : {u"<img"_s, u"<a "_s, u"<link"_s, u"<style>@"_s, u"<iframe"_s})
            QVERIFY(!held->html().contains(tag));
        QVERIFY(m_rig->workspace().beginExport());
        OutForm& form = *m_rig->workspace().outForm();
        for (int kind = 0; kind < form.forms().size(); ++kind) {
            form.setForm(kind);
            form.setFolder(m_folder->path());
            form.setName(m_names[kind]); // a name somebody chose
            if (!form.nameError().isEmpty())
                form.setName(u"hostile-%1"_s.arg(kind));
            const QString path = form.path();
            QVERIFY2(QFileInfo(path).absolutePath() == m_folder->path(), qPrintable(path));
            QTRY_VERIFY(form.canStart());
            form.start();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !form.out()->busy(), 60'000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY(!all.isEmpty());
            if (path.endsWith(u".pdf"_s))
                QVERIFY(!all.contains("/URI") && !all.contains("/JavaScript"));
            else
                for (const QByteArray& line : all.split('\n'))
                    QVERIFY2(!turnsNeighbours(QString::fromUtf8(line)), line.constData());
        }
    }

    Beacon m_beacon;
    NotesKept m_notes;
    QStringList m_names, m_bodies;
    int m_people = 0, m_looks = 0;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
    std::optional<Driver> m_driver;
};

int main(int count, char** arguments)
{
    nameApplication();
    QGuiApplication app(count, arguments);
    HostileJourney test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_hostile.moc"
