#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace agh::test {

/// A server that a test writes byte by byte: it reads whole requests, counts them, and does what
/// the test says with the connection. Plain, or TLS with a certificate made for the run.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray line, head, body;
        [[nodiscard]] QByteArray header(const QByteArray& name) const;
    };
    struct Answer
    {
        QByteArray bytes{}; ///< sent as they are
        bool close = true;  ///< after them
        int dripMs = 0;     ///< stays open, and sends bytesForever each so many ms
        QByteArray bytesForever{};
    };
    using Act = std::function<Answer(const Request&)>;

    explicit RawServer(Act act);
    /// TLS from now on; false where openssl could not make a certificate.
    [[nodiscard]] bool useTls();
    [[nodiscard]] QSslCertificate certificate() const { return m_certificate; }
    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;

    QList<Request> requests;
    int connections = 0;

    /// A whole answer with Content-Length.
    [[nodiscard]] static QByteArray http(int status, const QByteArray& body,
                                         const QByteArray& headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const Answer& answer);

    Act m_act;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QHash<QTcpSocket*, QByteArray> m_buffers;
};

} // namespace agh::test
