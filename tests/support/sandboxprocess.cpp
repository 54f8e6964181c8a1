#include "support/sandboxprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh::test {

SandboxProcess::~SandboxProcess() { stop(); }

QString SandboxProcess::program() { return QStringLiteral(AGH_SANDBOX_PROGRAM); }

bool SandboxProcess::start(const QStringList& more, int patienceMs)
{
    QStringList arguments{u"--port"_s, u"0"_s, u"--data"_s, u":memory:"_s};
    m_errorText.clear();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // A test that is killed takes its sandbox along.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_process.start(program(), arguments + more);
    if (!m_process.waitForStarted()) {
        m_errorText = m_process.errorString();
        return false;
    }
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs)) {
            m_errorText = u"the sandbox did not get ready: "_s + m_process.errorString();
            kill();
            return false;
        }
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_baseUrl = QUrl(ready["baseUrl"_L1].toString());
    m_buyerEmail = ready["buyer"_L1]["email"_L1].toString();
    m_agents.clear();
    for (const QJsonValue agent : ready["agents"_L1].toArray())
        m_agents.append({agent["id"_L1].toString(), agent["name"_L1].toString(),
                         agent["apiKey"_L1].toString().toUtf8()});
    if (!ready["ready"_L1].toBool() || !m_baseUrl.isValid())
        m_errorText = u"the sandbox said something else than ready"_s;
    return m_errorText.isEmpty();
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

QJsonObject SandboxProcess::call(const QByteArray& verb, const QString& path,
                                 const QByteArray& body, const QByteArray& bearer)
{
    QNetworkRequest request(m_baseUrl.resolved(QUrl(path)));
    request.setTransferTimeout(30'000);
    request.setRawHeader("Content-Type", "application/json");
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    QNetworkReply* reply = m_network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    delete reply;
    return answer;
}

QJsonObject SandboxProcess::get(const QString& path) { return call("GET", path, {}); }

QJsonObject SandboxProcess::post(const QString& path, const QJsonObject& body)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject SandboxProcess::put(const QString& path, const QJsonObject& body)
{
    return call("PUT", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject SandboxProcess::remove(const QString& path) { return call("DELETE", path, {}); }

QJsonObject SandboxProcess::api(const QByteArray& verb, const QString& path,
                                const QJsonObject& body, const QByteArray& bearer)
{
    const bool reads = verb == "GET";
    return call(verb, path,
                reads ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), bearer);
}

void SandboxProcess::advanceClock(int seconds)
{
    post(u"/sandbox/clock"_s, {{u"advanceSeconds"_s, seconds}});
}

QString SandboxProcess::addFault(const QJsonObject& fault)
{
    return post(u"/sandbox/faults"_s, fault)["id"_L1].toVariant().toString();
}

void SandboxProcess::clearFaults() { remove(u"/sandbox/faults"_s); }

QJsonObject SandboxProcess::act(const QString& what, const QJsonObject& more)
{
    QJsonObject body = more;
    body.insert("do"_L1, what);
    return post(u"/sandbox/act"_s, body);
}

QJsonArray SandboxProcess::mails(const QString& to)
{
    return get(u"/sandbox/mail?to="_s +
               QString::fromLatin1(QUrl::toPercentEncoding(to)))["mails"_L1]
        .toArray();
}

QString SandboxProcess::newestLink(const QString& to)
{
    return mails(to).first()["url"_L1].toString();
}

QString SandboxProcess::newestToken(const QString& to)
{
    return mails(to).first()["token"_L1].toString();
}

QList<QJsonObject> SandboxProcess::requests(const QString& method, const QString& pathStart)
{
    QList<QJsonObject> found;
    for (const QJsonValue value : get(u"/sandbox/requests"_s)["requests"_L1].toArray()) {
        const QJsonObject request = value.toObject();
        if ((method.isEmpty() || request["method"_L1].toString() == method) &&
            request["path"_L1].toString().startsWith(pathStart))
            found.append(request);
    }
    return found;
}

void SandboxProcess::forgetRequests() { remove(u"/sandbox/requests"_s); }

QJsonArray SandboxProcess::ledger()
{
    return get(u"/sandbox/ledger"_s)["settlements"_L1].toArray();
}

} // namespace agh::test
