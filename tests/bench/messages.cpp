// A buyer with three conversations of 5,000 messages and 2,000 of two: the search through all of
// them, opening the next one in the window, and going through a long one from its end to its
// beginning.
#include "measure.h"
#include "process.h"
#include "views/pages/messagespage.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdlib>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longThreads = 3, shortThreads = 2'000, longest = 5'000;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "messages: %s\n", what);
    std::exit(1);
}

double p99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

const QStringList& vocabulary()
{
    static const QStringList words = [] {
        QStringList out;
        const QStringList beginnings{u"car"_s, u"in"_s, u"de"_s, u"fuel"_s, u"sur"_s,   u"trans"_s,
                                     u"re"_s,  u"ab"_s, u"qu"_s, u"lane"_s, u"night"_s, u"mar"_s};
        const QStringList ends{u"rier"_s, u"voice"_s, u"tention"_s, u"charge"_s,
                               u"port"_s, u"fund"_s,  u"acus"_s,    u"arter"_s,
                               u"ly"_s,   u"ing"_s,   u"s"_s};
        for (const QString& a : beginnings) {
            for (const QString& b : ends) {
                for (int i = 0; i < 8; ++i)
                    out << a + b + QString(QChar(u'a' + i));
            }
        }
        return out;
    }();
    return words;
}

quint32 chance()
{
    static quint32 state = 20'261'125;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

QString sentence()
{
    QStringList out;
    for (quint32 i = 0, words = 6 + chance() % 24; i < words; ++i)
        out << vocabulary()[chance() % quint32(vocabulary().size())];
    return out.join(u' ') + u'.';
}

ApplicationId idOf(int number) { return {u"app_%1"_s.arg(number)}; }

/// The account's files, as reading everything from the service leaves them.
void fill(AccountWork& work)
{
    Cache& cache = work.store().cache();
    Role role;
    role.id.value = u"role_1"_s;
    role.title = u"Reconcile carrier invoices"_s;
    role.status = RoleStatus::Open;
    role.postedBy = work.me();
    (void)cache.upsert(role, true);
    Listing<Application> applications;
    applications.scope = {Scope::Kind::Applicants, role.id.value};
    for (int i = 0; i < longThreads + shortThreads; ++i) {
        Application one;
        one.id = idOf(i);
        one.roleId = role.id;
        one.agentId.value = u"agent_%1"_s.arg(i);
        one.agent = Agent();
        one.agent->name = u"Agent %1"_s.arg(i);
        one.status = ApplicationStatus::Pending;
        one.createdAt = one.updatedAt = Timestamp::fromMs(1'790'000'000'000 + i);
        applications.items.append(one);
    }
    (void)cache.apply(std::move(applications));
    int number = 0;
    QFuture<StoreResult<Applied>> last;
    for (int i = 0; i < longThreads + shortThreads; ++i) {
        Listing<Message> messages;
        messages.scope = {Scope::Kind::Messages, idOf(i).value};
        for (int k = 0; k < (i < longThreads ? longest : 2); ++k) {
            Message one;
            one.id.value = u"msg_%1"_s.arg(++number);
            one.applicationId = idOf(i);
            const bool own = chance() % 3 == 0;
            one.senderKind = own ? PartyKind::Buyer : PartyKind::Agent;
            one.senderId = own ? work.me().id : u"agent_%1"_s.arg(i);
            one.senderName = own ? work.me().name : u"Agent %1"_s.arg(i);
            one.body = sentence();
            one.createdAt = Timestamp::fromMs(1'790'000'000'000 + k * qint64(600'000) + i);
            messages.items.append(one);
        }
        last = cache.apply(std::move(messages));
    }
    if (!until([&] { return last.isFinished(); }, 300'000))
        fail("the messages could not be kept");
    work.inbox().look();
    if (!until([&] { return work.inbox().lines().size() == longThreads + shortThreads; }, 30'000))
        fail("the conversations could not be read");
}

void measureSearch(AccountWork& work)
{
    QStringList asked;
    for (int i = 0; i < 300; ++i) {
        const QString& word = vocabulary()[chance() % quint32(vocabulary().size())];
        const QString& other = vocabulary()[chance() % quint32(vocabulary().size())];
        asked << (i % 3 == 0   ? word.left(1 + qsizetype(chance() % 4))
                  : i % 3 == 1 ? word
                               : word.left(4) + u' ' + other.left(3));
    }
    QList<double> times;
    for (const QString& one : std::as_const(asked)) {
        QElapsedTimer time;
        time.start();
        const auto hits = work.store().conversations().search(one);
        if (!until([&] { return hits.isFinished(); }, 10'000) || !hits.result())
            fail("a search failed");
        times.append(double(time.nsecsElapsed()) / 1e6);
    }
    print({u"messages.search.p99"_s, u"ms"_s, p99(times), {}, Measure::Aim::OfValue, 50});
}

/// The thread in a window, drawn by the software renderer.
class Drawn
{
public:
    explicit Drawn(ThreadModel* thread)
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/bench/Thread.qml"_s));
        m_item.reset(qobject_cast<QQuickItem*>(
            component.createWithInitialProperties({{u"thread"_s, QVariant::fromValue(thread)}})));
        if (!m_item) {
            std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
            fail("the thread could not be shown");
        }
        m_window.resize(736, 700);
        m_item->setParentItem(m_window.contentItem());
        m_item->setSize(QSizeF(736, 700));
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        m_window.show();
    }
    ~Drawn() { m_item.reset(); }
    /// From the act until its frame is there, in milliseconds.
    double frame(const std::function<void()>& act)
    {
        QElapsedTimer time;
        time.start();
        act();
        const int before = m_frames;
        m_window.update();
        if (!until([&] { return m_frames > before; }, 10'000))
            fail("no frame came");
        return double(time.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] QQuickItem* item() const { return m_item.get(); }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_item;
    int m_frames = 0;
};

void measureThread(AccountWork& work)
{
    ToastQueue toasts;
    MessagesPage page(work, toasts);
    Drawn drawn(page.thread());
    const auto open = [&](int number) {
        return drawn.frame([&] {
            page.openThread(idOf(number).value);
            QMetaObject::invokeMethod(drawn.item(), "toNews");
        });
    };
    for (int i = 0; i < 6; ++i)
        (void)open(i % longThreads); // the first ones make what is made once
    QList<double> times;
    for (int i = 0; i < 120; ++i)
        times.append(open(i % 2 == 0 ? i / 2 % longThreads : longThreads + i));
    print({u"messages.open.p99"_s, u"ms"_s, p99(times), {}, Measure::Aim::OfValue, 50});

    (void)open(0);
    const auto scroll = [&](double by) {
        return drawn.frame(
            [&] { QMetaObject::invokeMethod(drawn.item(), "scrollBy", Q_ARG(double, by)); });
    };
    for (int i = 0; i < 20; ++i)
        (void)scroll(-60);
    const double memory = proportionalKib();
    QList<double> frames;
    for (int i = 0; i < 400; ++i)
        frames.append(scroll(-60));
    print({u"messages.scroll.p99"_s, u"ms"_s, p99(frames), {}, Measure::Aim::OfValue, 16.7});
    // All of it, a page at a time.
    for (int i = 0; i < 2'000 && !drawn.item()->property("atTop").toBool(); ++i)
        (void)scroll(-600);
    print({u"messages.through.memory"_s,
           u"KiB"_s,
           std::max(0.0, proportionalKib() - memory),
           {},
           Measure::Aim::OfValue,
           8'192});
}

} // namespace

int main(int count, char** arguments)
{
    QGuiApplication app(count, arguments);
    QQuickStyle::setStyle(u"Basic"_s);
    const QTemporaryDir folder;
    AccountWork::Facts facts;
    facts.origin = QUrl(u"http://127.0.0.1:9"_s);
    facts.cacheFolder = folder.filePath(u"cache"_s);
    facts.workFolder = folder.filePath(u"work"_s);
    facts.me = {PartyKind::Buyer, u"buyer_1"_s, u"Marta Lindqvist"_s};
    facts.offline = true;
    const SystemClock clock;
    auto work = AccountWork::open(
        facts, [] { return Credential(); }, clock);
    if (!folder.isValid() || !work)
        fail("the files could not be opened");
    fill(**work);
    measureSearch(**work);
    measureThread(**work);
    return 0;
}
