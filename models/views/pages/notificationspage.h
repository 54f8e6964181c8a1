#pragma once

#include "platform/notifier.h"
#include "services/accountwork.h"
#include "views/pages/surroundings.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// What the desktop is asked to show, and when: the settings of it, and the words. One notification
/// per conversation and one per role, replaced and not stacked; what was said in it is shown only
/// where the person wants that. In quiet hours nothing is shown; after them, what is still unread.
class NotificationsPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool messages READ messages WRITE setMessages NOTIFY changed)
    Q_PROPERTY(bool applicants READ applicants WRITE setApplicants NOTIFY changed)
    /// Of the roles board: saved searches that one asked to be told of.
    Q_PROPERTY(bool searches READ searches WRITE setSearches NOTIFY changed)
    Q_PROPERTY(bool showText READ showText WRITE setShowText NOTIFY changed)
    Q_PROPERTY(bool quiet READ quiet WRITE setQuiet NOTIFY changed)
    /// "18:30": hours and minutes; what cannot be read as such changes nothing.
    Q_PROPERTY(QString quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed)
    Q_PROPERTY(QString quietTo READ quietTo WRITE setQuietTo NOTIFY changed)
    /// "18:30 to 07:30"
    Q_PROPERTY(QString quietText READ quietText NOTIFY changed)
    /// What stands in the way of notifications on this desktop; empty: nothing that is known.
    Q_PROPERTY(QString healthText READ healthText NOTIFY healthChanged)
    Q_PROPERTY(agh::Tones::Tone healthTone READ healthTone NOTIFY healthChanged)
    /// What became of the test: empty before it.
    Q_PROPERTY(QString testText READ testText NOTIFY healthChanged)
public:
    NotificationsPage(const Surroundings& around, QObject* parent = nullptr);

    /// The account at work; null: none.
    void follow(AccountWork* work);
    void retranslate();
    /// The window is in use: what a note of several says is before the person.
    void seen() { forget(QStringLiteral("messages")); }

    [[nodiscard]] bool messages() const { return m_messages; }
    void setMessages(bool on);
    [[nodiscard]] bool applicants() const { return m_applicants; }
    void setApplicants(bool on);
    [[nodiscard]] bool searches() const { return m_searches; }
    void setSearches(bool on);
    [[nodiscard]] bool showText() const { return m_showText; }
    void setShowText(bool on);
    [[nodiscard]] bool quiet() const { return m_quiet; }
    void setQuiet(bool on);
    [[nodiscard]] QString quietFrom() const;
    void setQuietFrom(const QString& time);
    [[nodiscard]] QString quietTo() const;
    void setQuietTo(const QString& time);
    [[nodiscard]] QString quietText() const;
    [[nodiscard]] QString healthText() const;
    [[nodiscard]] Tones::Tone healthTone() const;
    [[nodiscard]] QString testText() const;
    /// Whether nothing is to be shown at this moment of the local day.
    [[nodiscard]] bool isQuietAt(QTime time) const;

    /// Asks the desktop whether it shows notifications; when the settings are opened.
    Q_INVOKABLE void look();
    Q_INVOKABLE void test();
    /// New roles that a saved search of the board finds.
    void boardNews(qint64 searchId, const QString& name, int count);

Q_SIGNALS:
    void changed();
    void healthChanged();
    /// A notification was clicked: "agentsgethired://application/…"; empty: the window alone.
    void openAsked(const QString& link);

private:
    void keep(const QString& name, const QVariant& value);
    void written(const QList<ThreadNews>& news);
    void applied(const RoleId& role, int total);
    void payoutAppeared(const ApplicationId& id, const QString& name, const QString& rail);
    void show(const SystemNote& note);
    void forget(const QString& key);
    void waitForMorning();
    void morning();
    void put(int& minutes, const QString& name, const QString& time);
    [[nodiscard]] QString bodyOf(const ThreadNews& one) const;
    const Surroundings& m_around;
    QPointer<Cache> m_cache;
    bool m_messages = true, m_applicants = true, m_searches = true, m_showText = false,
         m_quiet = false;
    int m_fromMinute = 18 * 60 + 30, m_toMinute = 7 * 60 + 30;
    bool m_tested = false;
    QList<SystemNote> m_held;            ///< came in quiet hours; one per key
    QHash<QString, qint64> m_roleToldMs; ///< one note per role and hour
    QTimer m_morning;
};

} // namespace agh
