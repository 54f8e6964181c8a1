#pragma once

#include "views/text/tone.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The one line about the connection at the bottom of the side bar.
class ConnectionState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    /// "Up to date", "Offline", "Checking", "Sign in again".
    Q_PROPERTY(QString word READ word NOTIFY changed)
    /// The whole line: "Offline · as of 13:40 · 1 to send".
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// The same for where it may take two lines: it breaks between what it says and not within.
    Q_PROPERTY(QString lineText READ lineText NOTIFY changed)
    Q_PROPERTY(agh::ConnectionState::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    /// For the banner over a page while offline; empty when online.
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)
    /// Writes that wait for the network because the person said so.
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)
    /// Writes whose outcome is being looked up.
    Q_PROPERTY(int unknownCount READ unknownCount NOTIFY changed)
public:
    enum Tone { Good, Waiting, Bad };
    Q_ENUM(Tone)
    struct Facts
    {
        QString word, text, bannerText;
        Tone tone = Waiting;
        bool offline = false;
        int waitingCount = 0, unknownCount = 0;
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    explicit ConnectionState(QObject* parent = nullptr);

    void set(const Facts& facts);

    [[nodiscard]] QString word() const { return m_facts.word; }
    [[nodiscard]] QString text() const { return m_facts.text; }
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] QString bannerText() const { return m_facts.bannerText; }
    [[nodiscard]] Tone tone() const { return m_facts.tone; }
    [[nodiscard]] bool offline() const { return m_facts.offline; }
    [[nodiscard]] int waitingCount() const { return m_facts.waitingCount; }
    [[nodiscard]] int unknownCount() const { return m_facts.unknownCount; }

    /// "Try now" of the offline banner.
    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void changed();
    void tryNowAsked();

private:
    Facts m_facts;
};

} // namespace agh
