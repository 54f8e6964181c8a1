#pragma once

#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

namespace agh::test {

struct Said
{
    int status = 0;
    QJsonObject json;
    QByteArray body, etag, cookie; ///< cookie: name=value of the session
    [[nodiscard]] QString error() const { return json[QStringLiteral("error")].toString(); }
};

/// Calls a sandbox as any client might, byte by byte where a test wants that.
class Http
{
public:
    explicit Http(QUrl base)
        : m_base(std::move(base))
    {}
    struct Who
    {
        QByteArray bearer, cookie;
    };
    Said send(const QByteArray& verb, const QString& path, const QByteArray& body,
              const Who& who = {}, const QByteArray& ifNoneMatch = {})
    {
        std::unique_ptr<QNetworkReply> reply(start(verb, path, body, who, ifNoneMatch));
        return finish(*reply);
    }
    Said get(const QString& path, const Who& who = {}) { return send("GET", path, {}, who); }
    Said post(const QString& path, const QByteArray& body, const Who& who = {})
    {
        return send("POST", path, body, who);
    }
    Said patch(const QString& path, const QByteArray& body, const Who& who = {})
    {
        return send("PATCH", path, body, who);
    }
    QNetworkReply* start(const QByteArray& verb, const QString& path, const QByteArray& body,
                         const Who& who = {}, const QByteArray& ifNoneMatch = {})
    {
        QNetworkRequest request(m_base.resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setRawHeader("Content-Type", "application/json");
        if (!who.bearer.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + who.bearer);
        if (!who.cookie.isEmpty())
            request.setRawHeader("Cookie", who.cookie);
        if (!ifNoneMatch.isEmpty())
            request.setRawHeader("If-None-Match", ifNoneMatch);
        return m_network.sendCustomRequest(request, verb, body);
    }
    static Said finish(QNetworkReply& reply)
    {
        (void)QTest::qWaitFor([&] { return reply.isFinished(); }, 20'000);
        Said said;
        said.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        said.body = reply.readAll();
        said.json = QJsonDocument::fromJson(said.body).object();
        said.etag = reply.rawHeader("ETag");
        const QByteArray cookie = reply.rawHeader("Set-Cookie");
        said.cookie = cookie.left(cookie.indexOf(';'));
        return said;
    }
    /// Signs a buyer in by magic link.
    Who buyer(SandboxProcess& sandbox, const QString& email)
    {
        (void)post(QStringLiteral("/api/buyers/session/request"),
                   "{\"email\":\"" + email.toUtf8() + "\"}");
        return {{},
                post(QStringLiteral("/api/buyers/session/verify"),
                     "{\"token\":\"" + sandbox.newestToken(email).toUtf8() + "\"}")
                    .cookie};
    }

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace agh::test
