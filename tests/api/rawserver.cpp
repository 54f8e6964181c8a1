#include "rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agh::test {

QByteArray RawServer::Request::header(const QByteArray& name) const
{
    for (const QByteArray& one : head.split('\n')) {
        const qsizetype colon = one.indexOf(':');
        if (colon > 0 && one.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return one.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Act act)
    : m_act(std::move(act))
{
    listen(QHostAddress::LocalHost);
}

bool RawServer::useTls()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s), certificate = folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=agh test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s,
                   u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished(20'000) || openssl.exitCode() != 0)
        return false;
    QFile keyFile(key), certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return false;
    m_key = QSslKey(&keyFile, QSsl::Ec);
    m_certificate = QSslCertificate(&certificateFile);
    return !m_key.isNull() && !m_certificate.isNull();
}

QUrl RawServer::url(const QString& host) const
{
    QUrl out;
    out.setScheme(m_key.isNull() ? u"http"_s : u"https"_s);
    out.setHost(host);
    out.setPort(serverPort());
    return out;
}

QByteArray RawServer::http(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Said\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RawServer::incomingConnection(qintptr handle)
{
    ++connections;
    auto* socket = m_key.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (auto* secure = qobject_cast<QSslSocket*>(socket)) {
        secure->setLocalCertificate(m_certificate);
        secure->setPrivateKey(m_key);
        secure->startServerEncryption();
    }
}

void RawServer::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    request.head = buffer.first(end);
    request.line = request.head.left(request.head.indexOf('\r'));
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    requests.append(request);
    answer(socket, m_act(request));
}

void RawServer::answer(QTcpSocket* socket, const Answer& answer)
{
    if (answer.dripMs > 0) {
        socket->write(answer.bytes);
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket,
                [socket, answer] { socket->write(answer.bytesForever); });
        timer->start(answer.dripMs);
        return;
    }
    socket->write(answer.bytes);
    if (answer.close)
        socket->disconnectFromHost(); // after what is written
}

} // namespace agh::test
