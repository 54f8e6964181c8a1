#include "oneprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype longestPath =
    100; // a socket's address holds 107, and Qt adds to it for a moment

/// The other end runs under our own user.
bool isOurs(const QLocalSocket& socket)
{
#ifdef Q_OS_LINUX
    struct ucred who = {};
    socklen_t size = sizeof who;
    const int answer =
        ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &size);
    return answer == 0 && who.uid == ::geteuid();
#else
    (void)socket; // the socket's own rights keep others out
    return true;
#endif
}

} // namespace

OneProcess::OneProcess(const QString& folder, const QString& lockFile, QObject* parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // held as long as its process lives, however long that is
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

OneProcess::~OneProcess() { m_server.close(); }

QString OneProcess::socketPath() const
{
    const QByteArray name =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    // The system's folder for such things is private by its own rule; else the profile, which is.
    const QString runtime = QString::fromLocal8Bit(qgetenv("XDG_RUNTIME_DIR"));
    for (const QString& folder : {runtime, m_folder}) {
        QString path = folder + u"/agentsgethired-"_s + QString::fromLatin1(name);
        if (!folder.isEmpty() && QDir(folder).exists() && path.toLocal8Bit().size() <= longestPath)
            return path;
    }
    return {};
}

OneProcess::Role OneProcess::take(const QString& link)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Role::First;
    }
    if (handOver(link))
        return Role::HandedOver;
    // It may have ended meanwhile.
    if (m_lock.tryLock(0)) {
        listen();
        return Role::First;
    }
    // Nobody holds it: the folder takes no lock, as it is read-only or the disk is full. The window
    // says so, and there is nothing that two could write at once.
    if (m_lock.error() != QLockFile::LockFailedError) {
        listen();
        return Role::First;
    }
    return Role::NoAnswer;
}

void OneProcess::listen()
{
    const QString path = socketPath();
    if (path.isEmpty())
        return;                       // a second process is then told that the profile is in use
    QLocalServer::removeServer(path); // left by one that was killed; the lock says it is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    if (!m_server.listen(path))
        qWarning("other starts of the program cannot be heard: %s",
                 qUtf8Printable(m_server.errorString()));
}

void OneProcess::serve(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patienceMs, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    if (!isOurs(*socket)) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    const auto read = [this, socket] {
        const QByteArray so_far = socket->peek(mostBytes + 1);
        const qsizetype end = so_far.indexOf('\n');
        if (end < 0 && so_far.size() <= mostBytes)
            return;
        const bool fits = end >= 0 && end <= mostBytes;
        const QString link = fits ? QString::fromUtf8(so_far.left(end)) : QString();
        socket->disconnect(this);
        if (fits) {
            socket->write("ok\n");
            socket->flush();
        }
        socket->disconnectFromServer();
        if (fits)
            Q_EMIT asked(link);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

bool OneProcess::handOver(const QString& link) const
{
    const QString path = socketPath();
    const QByteArray line = link.toUtf8() + '\n';
    if (path.isEmpty() || line.size() > mostBytes)
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patienceMs) || !isOurs(socket))
        return false;
    socket.write(line);
    socket.waitForBytesWritten(patienceMs);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine() == "ok\n";
}

} // namespace agh
