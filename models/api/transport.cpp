#include "api/transport.h"

#include "api/json/reader.h"
#include "api/oneshotbody.h"
#include "api/sessioncookie.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace agh {
namespace {

constexpr qsizetype serverTextShown = 2'000;
constexpr qsizetype refusalRead = qsizetype(64) * 1024;

QByteArray verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    }
    return {};
}

/// Errors that come before a connection stands: with nothing sent, the service cannot have seen the
/// request.
bool isBeforeConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

qint64 momentOf(const QByteArray& httpDate)
{
    // Qt's RFC 2822 form does not take the "GMT" that HTTP ends a date with.
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(httpDate.trimmed()),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!moment.isValid())
        return 0;
    moment.setTimeZone(QTimeZone::utc());
    return moment.toMSecsSinceEpoch();
}

/// Retry-After is a number of seconds or a date, and the date is of the service's clock.
std::optional<std::chrono::seconds> waitAskedFor(const QByteArray& retryAfter,
                                                 const QByteArray& date)
{
    bool isNumber = false;
    qint64 wait = retryAfter.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const qint64 until = momentOf(retryAfter);
        if (until == 0)
            return std::nullopt;
        const qint64 theirs = momentOf(date);
        const qint64 from = theirs > 0 ? theirs : QDateTime::currentMSecsSinceEpoch();
        wait = std::max<qint64>(0, (until - from + 999) / 1000);
    }
    if (wait < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min<qint64>(wait, 3600));
}

} // namespace

struct Transport::Call
{
    enum class Ended { ByItself, Deadline, BodyTooLarge, HeadersTooLarge };
    QNetworkReply* reply = nullptr;
    OneShotBody* body = nullptr;
    bool isRead = false;
    bool sentCredential = false;
    int sends = 0;
    Ended ended = Ended::ByItself;
    QByteArray received;
    Finish finish;
};

Transport::Transport(const QUrl& origin, const Client::Limits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_origin.setScheme(origin.scheme());
    m_origin.setHost(origin.host());
    m_origin.setPort(origin.port());
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(
        false); // the origin is pinned with its scheme: nothing to upgrade
    m_network.setAutoDeleteReplies(false);
    // A proxy of the system has no business between this computer and itself: it would see the key.
    if (origin.scheme() == u"http"_s)
        m_network.setProxy(QNetworkProxy::NoProxy);
}

Transport::~Transport()
{
    for (const auto& call : m_calls) {
        call->finish = nullptr;
        if (call->reply) {
            disconnect(call->reply, nullptr, this, nullptr);
            call->reply->abort();
        }
    }
}

void Transport::send(const Request& request, const Credential& credential, Finish finish)
{
    auto call = std::make_shared<Call>();
    call->finish = std::move(finish);
    call->isRead = request.safety == Safety::Read;
    m_calls.append(call);
    if (!isAcceptableOrigin(m_origin)) {
        QMetaObject::invokeMethod(
            this, [this, call] { end(call); }, Qt::QueuedConnection);
        return;
    }
    start(call, request, credential);
}

void Transport::start(const std::shared_ptr<Call>& call, const Request& request,
                      const Credential& credential)
{
    QUrl url = m_origin;
    url.setPath(QString::fromLatin1(request.path), QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);

    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                     false); // the one-send guard was measured on HTTP/1.1
    out.setRawHeader("Accept", "application/json, text/markdown;q=0.9, text/plain;q=0.8");
    out.setRawHeader("User-Agent", "AgentsGetHired-Desktop/" AGH_VERSION);
    if (!request.ifNoneMatch.isEmpty())
        out.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (request.needs == Needs::Any && !credential.isEmpty()) {
        if (credential.kind() == Credential::Kind::AgentKey)
            out.setRawHeader("Authorization", "Bearer " + credential.reveal().toByteArray());
        else
            out.setRawHeader("Cookie",
                             "__Host-agentsgethired_session=" + credential.reveal().toByteArray());
        call->sentCredential = true;
    }
    // Our own bound counts what comes out of a packed body; Qt's guesses by its ratio.
    out.setDecompressedSafetyCheckThreshold(-1);
    const auto deadline = call->isRead ? m_limits.readDeadline : m_limits.writeDeadline;
    out.setTransferTimeout(int(deadline.count()));

    if (request.verb == Verb::Get) {
        call->reply = m_network.get(out);
    } else {
        // A body, even an empty one, is what the guard hangs on.
        call->body = new OneShotBody(request.body.isEmpty() ? QByteArray("{}") : request.body);
        out.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        out.setHeader(QNetworkRequest::ContentLengthHeader, call->body->bytesAvailable());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        call->reply = m_network.sendCustomRequest(out, verbText(request.verb), call->body);
        call->body->setParent(call->reply);
    }
    QNetworkReply* reply = call->reply;
    connect(reply, &QNetworkReply::requestSent, this, [call] { ++call->sends; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, call] {
        qint64 size = 0;
        for (const auto& [name, value] : call->reply->rawHeaderPairs())
            size += name.size() + value.size() + 4;
        if (size > m_limits.headerBytes && call->ended == Call::Ended::ByItself) {
            call->ended = Call::Ended::HeadersTooLarge;
            call->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, call] { readSome(call); });
    connect(reply, &QNetworkReply::finished, this, [this, call] { end(call); });
    // transferTimeout starts anew with every byte; a server that drips one a second needs an end of
    // its own.
    QTimer::singleShot(deadline, reply, [call] {
        if (call->ended == Call::Ended::ByItself) {
            call->ended = Call::Ended::Deadline;
            call->reply->abort();
        }
    });
}

void Transport::readSome(const std::shared_ptr<Call>& call)
{
    // One more byte than is allowed is enough to know.
    call->received += call->reply->read(m_limits.bodyBytes - call->received.size() + 1);
    if (call->received.size() > m_limits.bodyBytes && call->ended == Call::Ended::ByItself) {
        call->ended = Call::Ended::BodyTooLarge;
        call->received.clear();
        call->reply->abort();
    }
}

void Transport::end(const std::shared_ptr<Call>& call)
{
    if (!m_calls.removeOne(call))
        return;
    if (call->reply && call->ended == Call::Ended::ByItself && call->reply->isReadable())
        readSome(call);
    Result<RawAnswer> result = outcome(*call);
    if (call->reply)
        call->reply->deleteLater();
    if (Finish finish = std::exchange(call->finish, nullptr))
        finish(std::move(result));
}

Result<RawAnswer> Transport::outcome(const Call& call) const
{
    if (!call.reply) {
        ApiError error;
        error.kind = ApiError::Kind::Offline;
        error.detail = u"the address is neither https nor a loopback host"_s;
        return tl::unexpected(error);
    }
    const int status = call.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = call.reply->error();
    // 201 and up to 399 are protocol codes of Qt for an HTTP status that came whole; below are
    // broken connections.
    const bool broken =
        error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    const bool resendRefused = error == QNetworkReply::ContentReSendError;
    // Qt answers 307 and 308 to a guarded body with "cannot send again": the answer came all the
    // same, and says that nothing was done here.
    if (call.ended == Call::Ended::ByItself && status >= 300 && status < 400 && status != 304)
        return tl::unexpected(refusal(call, status));
    // A body that could not be unpacked comes with its status, and is not whole.
    const bool notWhole = error != QNetworkReply::NoError && status < 400;
    if (call.ended != Call::Ended::ByItself || status == 0 || broken || resendRefused || notWhole)
        return tl::unexpected(failure(call));
    if ((status < 200 || status >= 300) && status != 304)
        return tl::unexpected(refusal(call, status));

    RawAnswer answer;
    answer.status = status;
    answer.body = call.received;
    answer.etag = call.reply->rawHeader("ETag");
    QList<QByteArray> cookies;
    for (const auto& [name, value] : call.reply->rawHeaderPairs()) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            cookies += value.split('\n'); // Qt joins repeated headers with a newline
    }
    answer.session = acceptedSession(cookies, m_origin);
    answer.dateMs = momentOf(call.reply->rawHeader("Date"));
    return answer;
}

ApiError Transport::failure(const Call& call) const
{
    ApiError error;
    const QNetworkReply::NetworkError code = call.reply->error();
    error.status = call.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.detail =
        u"network %1"_s.arg(int(code)); // errorString() would hold the address with its query
    const bool tooLarge =
        call.ended == Call::Ended::BodyTooLarge || call.ended == Call::Ended::HeadersTooLarge;
    const bool neverLeft = call.sends == 0 && error.status == 0 &&
                           (isBeforeConnection(code) || (call.ended == Call::Ended::Deadline &&
                                                         call.body && !call.body->wasRead()));
    if (call.ended == Call::Ended::HeadersTooLarge)
        error.detail = u"headers over %1 bytes"_s.arg(m_limits.headerBytes);
    else if (call.ended == Call::Ended::BodyTooLarge)
        error.detail = u"body over %1 bytes"_s.arg(m_limits.bodyBytes);

    if (neverLeft)
        error.kind = code == QNetworkReply::SslHandshakeFailedError ? ApiError::Kind::Tls
                                                                    : ApiError::Kind::Offline;
    else if (!call.isRead)
        error.kind = ApiError::Kind::OutcomeUnknown;
    else if (tooLarge)
        error.kind = ApiError::Kind::TooLarge;
    else if (call.ended == Call::Ended::Deadline || code == QNetworkReply::TimeoutError ||
             code == QNetworkReply::OperationCanceledError)
        error.kind = ApiError::Kind::Timeout;
    else if (code == QNetworkReply::SslHandshakeFailedError)
        error.kind = ApiError::Kind::Tls;
    else if (code == QNetworkReply::UnknownContentError)
        error.kind = ApiError::Kind::BadBody; // packed wrongly, or far more than it should be
    else if (isBeforeConnection(code) || code == QNetworkReply::UnknownNetworkError)
        error.kind = ApiError::Kind::Offline;
    else
        error.kind = ApiError::Kind::Server; // a connection that broke in the middle of a read
    return error;
}

ApiError Transport::refusal(const Call& call, int status) const
{
    using Kind = ApiError::Kind;
    ApiError error;
    error.status = status;
    if (status >= 300 && status < 400) {
        error.kind = Kind::Redirected;
        const QUrl target =
            m_origin.resolved(call.reply->header(QNetworkRequest::LocationHeader).toUrl());
        error.location =
            QString::fromLatin1(target
                                    .toEncoded(QUrl::RemovePath | QUrl::RemoveQuery |
                                               QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                                    .left(300));
    } else if (status >= 500) {
        error.kind = call.isRead
                         ? Kind::Server
                         : Kind::OutcomeUnknown; // a proxy may answer for a service that went on
    } else {
        switch (status) {
        case 401:
            error.kind = Kind::Unauthorized;
            break;
        case 403:
            error.kind = Kind::Forbidden;
            break;
        case 404:
        case 410:
            error.kind = Kind::NotFound;
            break;
        case 408:
            error.kind = call.isRead ? Kind::Timeout : Kind::OutcomeUnknown;
            break;
        case 409:
            error.kind = Kind::Conflict;
            break;
        case 413:
        case 431:
            error.kind = Kind::TooLarge;
            break;
        case 429:
            error.kind = Kind::RateLimited;
            break;
        default:
            error.kind = Kind::Invalid;
        }
    }
    error.retryAfter =
        waitAskedFor(call.reply->rawHeader("Retry-After"), call.reply->rawHeader("Date"));
    if (call.received.size() <= refusalRead) {
        if (const auto document = json::Document::parse(call.received))
            error.serverText = json::text(document->root(), "error").left(serverTextShown);
        else
            error.detail = u"the answer was not JSON"_s;
    }
    return error;
}

} // namespace agh
