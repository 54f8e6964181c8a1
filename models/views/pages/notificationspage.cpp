#include "views/pages/notificationspage.h"

#include "views/text/displayguard.h"
#include "views/text/statusword.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qsizetype mostAtOnce = 3; // more conversations than that at once are one note
constexpr qsizetype longestText = 240;

QString linkTo(const QString& what, const QString& id)
{
    return u"agentsgethired://"_s + what + u'/' + id;
}
QString manyKey() { return u"messages"_s; }
QString testKey() { return u"test"_s; }

QString shown(int minutes)
{
    return QLocale().toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
}

} // namespace

NotificationsPage::NotificationsPage(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
{
    const QSettings& kept = around.settings;
    m_messages = kept.value(u"notify/messages"_s, true).toBool();
    m_applicants = kept.value(u"notify/applicants"_s, true).toBool();
    m_searches = kept.value(u"notify/searches"_s, true).toBool();
    m_showText = kept.value(u"notify/text"_s, false).toBool();
    m_quiet = kept.value(u"notify/quiet"_s, false).toBool();
    m_fromMinute = qBound(0, kept.value(u"notify/from"_s, m_fromMinute).toInt(), 24 * 60 - 1);
    m_toMinute = qBound(0, kept.value(u"notify/to"_s, m_toMinute).toInt(), 24 * 60 - 1);
    m_morning.setSingleShot(true);
    connect(&m_morning, &QTimer::timeout, this, &NotificationsPage::morning);
    if (!around.notifier)
        return;
    connect(around.notifier, &Notifier::healthChanged, this, &NotificationsPage::healthChanged);
    connect(around.notifier, &Notifier::activated, this, [this](const QString& key) {
        Q_EMIT openAsked(key == manyKey() || key == testKey() ? QString() : key);
    });
}

void NotificationsPage::follow(AccountWork* work)
{
    m_cache = work ? &work->store().cache() : nullptr;
    m_held.clear();
    m_roleToldMs.clear();
    if (!work)
        return;
    const NewsWatch* news = &work->news();
    connect(&work->payoutWatch(), &PayoutWatch::appeared, this, &NotificationsPage::payoutAppeared);
    connect(news, &NewsWatch::written, this, &NotificationsPage::written);
    connect(news, &NewsWatch::applied, this, &NotificationsPage::applied);
    connect(news, &NewsWatch::read, this,
            [this](const ApplicationId& id) { forget(linkTo(u"application"_s, id.value)); });
}

void NotificationsPage::retranslate()
{
    Q_EMIT changed();
    Q_EMIT healthChanged();
}

// ---- what came

QString NotificationsPage::bodyOf(const ThreadNews& one) const
{
    if (m_showText)
        return display::line(one.last.body.simplified(), longestText);
    QString title;
    if (const auto application = m_cache->application(one.application)) {
        const auto role = m_cache->role(application->roleId);
        title = role ? role->title : application->role ? application->role->title : QString();
    }
    //: Body of a notification; %n: unread messages
    const QString count = tr("%n new messages", nullptr, one.unread);
    //: Body of a notification; %1: "2 new messages"; %2: the title of a role
    return title.isEmpty() ? count : tr("%1 about %2").arg(count, display::line(title, 120));
}

void NotificationsPage::written(const QList<ThreadNews>& news)
{
    if (!m_messages || !m_cache || !m_around.notifier)
        return;
    if (news.size() > mostAtOnce) {
        //: Title of a notification; %n: conversations in which somebody wrote
        show({manyKey(), tr("%n conversations have new messages", nullptr, int(news.size())), {}});
        return;
    }
    for (const ThreadNews& one : news) {
        QString name = one.last.senderName;
        if (const auto application = m_cache->application(one.application);
            application && application->agent && name.isEmpty())
            name = application->agent->name;
        //: Title of a notification about a message whose sender is not told
        const QString title = name.isEmpty() ? tr("New message") : display::line(name, 80);
        show({linkTo(u"application"_s, one.application.value), title, bodyOf(one)});
    }
}

void NotificationsPage::applied(const RoleId& id, int total)
{
    if (!m_applicants || !m_cache)
        return;
    const auto role = m_cache->role(id);
    const qint64 now = m_around.clock.nowMs();
    const qint64 before = m_roleToldMs.value(id.value, now - hourMs);
    if (!role || now - before < hourMs)
        return;
    m_roleToldMs.insert(id.value, now);
    //: Title of a notification; %n: applicants who came
    show({linkTo(u"role"_s, id.value), tr("%n new applicants", nullptr, total),
          display::line(role->title, 120)});
}

void NotificationsPage::payoutAppeared(const ApplicationId& id, const QString& name,
                                       const QString& rail)
{
    //: Body of a notification, under the name of an agent; %1: "x402"
    const QString body = tr("Can be paid by %1 now").arg(words::of(Open<Rail>::fromText(rail)));
    show({linkTo(u"application"_s, id.value), display::line(name, 80), body});
}

void NotificationsPage::boardNews(qint64 searchId, const QString& name, int count)
{
    if (!m_searches)
        return;
    //: Body of a notification, under the name of a saved search of the roles board
    show({linkTo(u"search"_s, QString::number(searchId)), display::line(name, 80),
          tr("%n new roles", nullptr, count)});
}

void NotificationsPage::show(const SystemNote& note)
{
    if (!m_around.notifier)
        return;
    const QTime local = QDateTime::fromMSecsSinceEpoch(m_around.clock.nowMs()).time();
    if (!isQuietAt(local)) {
        m_around.notifier->show(note);
        return;
    }
    m_held.removeIf([&note](const SystemNote& one) { return one.key == note.key; });
    m_held.append(note);
    waitForMorning();
}

void NotificationsPage::forget(const QString& key)
{
    m_held.removeIf([&key](const SystemNote& one) { return one.key == key; });
    if (m_around.notifier)
        m_around.notifier->close(key);
}

// ---- quiet hours

bool NotificationsPage::isQuietAt(QTime time) const
{
    if (!m_quiet || m_fromMinute == m_toMinute)
        return false;
    const int minute = time.hour() * 60 + time.minute();
    return m_fromMinute < m_toMinute ? minute >= m_fromMinute && minute < m_toMinute
                                     : minute >= m_fromMinute || minute < m_toMinute;
}

void NotificationsPage::waitForMorning()
{
    // Looked at every minute and not once at its end: the clock of a computer that slept jumps.
    m_morning.start(60'000);
}

void NotificationsPage::morning()
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(m_around.clock.nowMs()).time();
    if (isQuietAt(local)) {
        waitForMorning();
        return;
    }
    const QList<SystemNote> held = std::exchange(m_held, {});
    if (held.size() > mostAtOnce) {
        //: Title of a notification after quiet hours; %n: conversations and roles with news
        show({manyKey(), tr("%n things are new", nullptr, int(held.size())), {}});
        return;
    }
    for (const SystemNote& note : held)
        show(note);
}

void NotificationsPage::put(int& minutes, const QString& name, const QString& time)
{
    QTime read = QTime::fromString(time.trimmed(), u"H:m"_s);
    if (!read.isValid())
        read = QLocale().toTime(time.trimmed(), QLocale::ShortFormat);
    const int asked = read.hour() * 60 + read.minute();
    if (read.isValid() && std::exchange(minutes, asked) != asked) {
        keep(name, asked);
        morning();
    }
    Q_EMIT changed(); // the field shows what holds
}

QString NotificationsPage::quietFrom() const { return shown(m_fromMinute); }
QString NotificationsPage::quietTo() const { return shown(m_toMinute); }
void NotificationsPage::setQuietFrom(const QString& time)
{
    put(m_fromMinute, u"notify/from"_s, time);
}
void NotificationsPage::setQuietTo(const QString& time) { put(m_toMinute, u"notify/to"_s, time); }

QString NotificationsPage::quietText() const
{
    //: Quiet hours; %1 and %2: times of day
    return tr("%1 to %2").arg(quietFrom(), quietTo());
}

// ---- settings

void NotificationsPage::keep(const QString& name, const QVariant& value)
{
    m_around.settings.setValue(name, value);
    Q_EMIT changed();
}

void NotificationsPage::setMessages(bool on)
{
    if (std::exchange(m_messages, on) != on)
        keep(u"notify/messages"_s, on);
}

void NotificationsPage::setApplicants(bool on)
{
    if (std::exchange(m_applicants, on) != on)
        keep(u"notify/applicants"_s, on);
}

void NotificationsPage::setSearches(bool on)
{
    if (std::exchange(m_searches, on) != on)
        keep(u"notify/searches"_s, on);
}

void NotificationsPage::setShowText(bool on)
{
    if (std::exchange(m_showText, on) != on)
        keep(u"notify/text"_s, on);
}

void NotificationsPage::setQuiet(bool on)
{
    if (std::exchange(m_quiet, on) == on)
        return;
    keep(u"notify/quiet"_s, on);
    morning();
}

// ---- whether they are seen

QString NotificationsPage::healthText() const
{
    switch (m_around.notifier ? m_around.notifier->health() : Notifier::Health::Absent) {
    case Notifier::Health::Silenced:
        return tr("The desktop is set to show no notifications now. What is new still stands in "
                  "the app.");
    case Notifier::Health::Absent:
        return tr("Nothing on this desktop shows notifications. What is new still stands in the "
                  "app.");
    case Notifier::Health::NotKnown:
    case Notifier::Health::Ready:
        break;
    }
    return {};
}

Tones::Tone NotificationsPage::healthTone() const
{
    return healthText().isEmpty() ? Tones::Neutral : Tones::Waiting;
}

QString NotificationsPage::testText() const
{
    if (!m_tested || !healthText().isEmpty())
        return {};
    return tr("Sent to the desktop. If you saw nothing, look at its settings for notifications.");
}

void NotificationsPage::look()
{
    if (m_around.notifier)
        m_around.notifier->look();
}

void NotificationsPage::test()
{
    m_tested = true;
    if (m_around.notifier) {
        // Shown in quiet hours too: somebody wants to see it now.
        m_around.notifier->show({testKey(), tr("This is a test"),
                                 tr("Notifications of AgentsGetHired look like this.")});
        m_around.notifier->look();
    }
    Q_EMIT healthChanged();
}

} // namespace agh
