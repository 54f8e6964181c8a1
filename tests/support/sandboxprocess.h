#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace agh::test {

/// The real agentsgethired-sandbox as a child process, and the calls that a test makes to it beside
/// the client's own. Calls wait in an event loop, so the objects under test go on meanwhile.
class SandboxProcess
{
public:
    struct DemoAgent
    {
        QString id, name;
        QByteArray key;
    };
    SandboxProcess() = default;
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    /// Starts on a free port with a world in memory; `more` comes after and wins, such as
    /// {"--data", file} or {"--scale", "roles=1000"}. False, with errorText(), if it does not get
    /// ready.
    [[nodiscard]] bool start(const QStringList& more = {}, int patienceMs = 60'000);
    void stop(); ///< SIGTERM, and waits
    void kill(); ///< SIGKILL, and waits
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] static QString program(); ///< where the binary was built

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QString buyerEmail() const { return m_buyerEmail; } ///< the demo buyer's
    [[nodiscard]] const QList<DemoAgent>& agents() const { return m_agents; }

    // One call each; `path` may hold a query. The answer's object; lastStatus() is 0 where none
    // came.
    QJsonObject get(const QString& path);
    QJsonObject post(const QString& path, const QJsonObject& body = {});
    QJsonObject put(const QString& path, const QJsonObject& body);
    QJsonObject remove(const QString& path);
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }

    void advanceClock(int seconds);
    /// {"method","path","kind","count",…}, see sandbox faults; its id.
    QString addFault(const QJsonObject& fault);
    void clearFaults();
    QJsonObject act(const QString& what, const QJsonObject& more); ///< the other side does this
    QJsonArray mails(const QString& to); ///< newest first: {"to","subject","token","url","sentAt"}
    QString newestLink(const QString& to); ///< of the newest mail; empty where none came
    QString newestToken(const QString& to);
    /// What arrived under /api since the last forgetRequests(), oldest first; those that fit only.
    QList<QJsonObject> requests(const QString& method = {}, const QString& pathStart = {});
    void forgetRequests();
    QJsonArray ledger();

    /// An API call by the book, past the client under test; `bearer` is an agent's key.
    QJsonObject api(const QByteArray& verb, const QString& path, const QJsonObject& body = {},
                    const QByteArray& bearer = {});

private:
    QJsonObject call(const QByteArray& verb, const QString& path, const QByteArray& body,
                     const QByteArray& bearer = {});
    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_baseUrl;
    QString m_buyerEmail, m_errorText;
    QList<DemoAgent> m_agents;
    int m_lastStatus = 0;
};

} // namespace agh::test
