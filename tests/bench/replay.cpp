#include "replay.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace agh::bench {
namespace {

QString cursorOf(const QByteArray& page)
{
    return QJsonDocument::fromJson(page).object()[u"nextCursor"].toString();
}

/// The page that a request line asks for.
QString cursorIn(const QByteArray& requestLine)
{
    const QUrl url = QUrl::fromEncoded(requestLine.split(' ').value(1));
    return QUrlQuery(url).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
}

} // namespace

qint64 Recording::bytes() const
{
    qint64 sum = 0;
    for (const QByteArray& page : pages)
        sum += page.size();
    return sum;
}

Recording record(const QUrl& sandbox)
{
    Recording out;
    QNetworkAccessManager network;
    QString cursor;
    do {
        QUrl url = sandbox;
        url.setPath(u"/api/roles"_s);
        QUrlQuery query;
        query.addQueryItem(u"limit"_s, u"1000"_s);
        if (!cursor.isEmpty())
            query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        url.setQuery(query);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->error() != QNetworkReply::NoError)
            return {};
        out.pages.append(reply->readAll());
        cursor = cursorOf(out.pages.last());
    } while (!cursor.isEmpty());
    return out;
}

Replay::~Replay()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl Replay::start(const Recording& recording, const QString& folder)
{
    const QString name = folder + u"/recording"_s;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QDataStream out(&file);
    out << recording.pages;
    file.close();
    m_process.start(QCoreApplication::applicationFilePath(), {u"--replay"_s, name});
    while (m_process.waitForReadyRead(30'000)) {
        if (m_process.canReadLine())
            return QUrl(u"http://127.0.0.1:%1"_s.arg(m_process.readLine().trimmed().toInt()));
    }
    return {};
}

int Replay::serve(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QList<QByteArray> pages;
    QDataStream in(&file);
    in >> pages;
    QHash<QString, QByteArray> answers;
    QString cursor;
    for (const QByteArray& page : std::as_const(pages)) {
        answers.insert(cursor,
                       "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: \"all\"\r\n"
                       "Content-Length: " +
                           QByteArray::number(page.size()) + "\r\n\r\n" + page);
        cursor = cursorOf(page);
    }
    pages.clear();
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        auto received = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&answers, socket, received] {
            *received += socket->readAll();
            for (qsizetype end = 0; (end = received->indexOf("\r\n\r\n")) >= 0;) {
                const QByteArray line = received->left(received->indexOf("\r\n"));
                received->remove(0, end + 4);
                socket->write(answers.value(cursorIn(line), "HTTP/1.1 404 Not Found\r\n"
                                                            "Content-Length: 0\r\n\r\n"));
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace agh::bench
