#include "sandboxchild.h"

#include "accounts/redactor.h"
#include "api/sessioncookie.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype longestLine = qsizetype(64) * 1024;
constexpr int endPatienceMs = 3'000;

} // namespace

SandboxChild::SandboxChild(QString worldFile, QObject* parent)
    : SandboxHost(parent)
    , m_worldFile(std::move(worldFile))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxChild::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const QString said = redacted(QString::fromUtf8(m_process.readAllStandardError()));
        m_lastWords = said.trimmed().section(u'\n', -1).left(300);
        qInfo("sandbox: %s", qUtf8Printable(said.trimmed().left(2'000)));
    });
    connect(&m_process, &QProcess::finished, this, &SandboxChild::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
#ifdef Q_OS_LINUX
    // Also where this program crashes or is killed.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

SandboxChild::~SandboxChild()
{
    disconnect(&m_process, nullptr, this, nullptr);
    stop();
}

QString SandboxChild::program()
{
    const QString name = u"agentsgethired-sandbox"_s;
    const QString own = QCoreApplication::applicationDirPath();
    const QStringList candidates{QString::fromLocal8Bit(qgetenv("AGH_SANDBOX_PROGRAM")),
                                 own + u'/' + name, own + u"/../libexec/agentsgethired/"_s + name,
                                 own + u"/../libexec/"_s + name, own + u"/../sandbox/"_s + name};
    for (const QString& path : candidates) {
        const QFileInfo info(path);
        if (!path.isEmpty() && info.isFile() && info.isExecutable())
            return info.absoluteFilePath();
    }
    return {};
}

void SandboxChild::start()
{
    if (m_world) {
        QMetaObject::invokeMethod(this, &SandboxChild::ready, Qt::QueuedConnection);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return; // on its way
    const QString path = program();
    if (path.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(tr("The sandbox is not installed")); },
            Qt::QueuedConnection);
        return;
    }
    QDir().mkpath(QFileInfo(m_worldFile).path());
    m_stopping = false;
    m_lastWords.clear();
    m_process.start(path,
                    {u"--port"_s, u"0"_s, u"--data"_s, m_worldFile, u"--world"_s, u"lively"_s});
}

void SandboxChild::readOutput()
{
    if (m_world) {
        m_process.readAllStandardOutput();
        return;
    }
    if (!m_process.canReadLine()) {
        if (m_process.bytesAvailable() > longestLine)
            m_process.kill();
        return;
    }
    // Holds keys: it is read, and never written anywhere.
    m_world = readReadyLine(m_process.readLine(longestLine));
    if (m_world)
        Q_EMIT ready();
    else
        m_process.kill();
}

std::optional<SandboxHost::World> SandboxChild::readReadyLine(const QByteArray& line)
{
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    World world;
    world.origin = QUrl(told["baseUrl"_L1].toString(), QUrl::StrictMode);
    if (!told["ready"_L1].toBool() || world.origin.scheme() != "http"_L1 ||
        !isAcceptableOrigin(world.origin))
        return {};
    world.buyerEmail = told["buyer"_L1].toObject()["email"_L1].toString();
    const QJsonArray agents = told["agents"_L1].toArray();
    for (const auto& value : agents) {
        const QJsonObject agent = value.toObject();
        world.agents.append({agent["id"_L1].toString(), agent["name"_L1].toString(),
                             Credential::agentKey(agent["apiKey"_L1].toString().toLatin1())});
    }
    return world;
}

void SandboxChild::ended()
{
    m_world.reset();
    if (!m_stopping)
        Q_EMIT failed(m_lastWords.isEmpty() ? tr("It ended by itself") : m_lastWords);
}

void SandboxChild::stop()
{
    m_stopping = true;
    m_world.reset();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(endPatienceMs);
    }
}

} // namespace agh
