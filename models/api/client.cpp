#include "api/client.h"

#include "api/transport.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace agh {
namespace {

constexpr qint64 skewTold = 300'000;
constexpr std::chrono::milliseconds longestBackoff = std::chrono::minutes(5);

bool worthAnotherTry(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Server:
    case ApiError::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

struct Client::Parts
{
    Parts(const QUrl& origin, const Limits& given)
        : transport(origin, given)
        , limits(given)
    {
        pool.setMaxThreadCount(2);
        pool.setExpiryTimeout(10'000);
    }
    Transport transport;
    Limits limits;
    QThreadPool pool;
    bool offline = false;
    bool skewSaid = false;
    qint64 serviceTimeMs = 0;
};

Client::Client(const QUrl& origin, const Limits& limits, QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(origin, limits))
{}

Client::Client(const QUrl& origin, QObject* parent)
    : Client(origin, Limits(), parent)
{}

Client::~Client() { m_parts->pool.waitForDone(); }

QUrl Client::origin() const { return m_parts->transport.origin(); }
void Client::setOffline(bool offline) { m_parts->offline = offline; }
bool Client::isOffline() const { return m_parts->offline; }
qint64 Client::serviceTimeMs() const { return m_parts->serviceTimeMs; }

void Client::start(const Request& request, const Credential& credential, Finish finish)
{
    attempt(request, credential, std::move(finish), 1);
}

void Client::attempt(const Request& request, const Credential& credential, Finish finish,
                     int number)
{
    if (m_parts->offline) {
        QMetaObject::invokeMethod(
            this,
            [finish = std::move(finish)] {
                ApiError error;
                error.kind = ApiError::Kind::Offline;
                finish(tl::unexpected(error));
            },
            Qt::QueuedConnection);
        return;
    }
    m_parts->transport.send(
        request, credential,
        [this, request, credential, finish = std::move(finish), number](Result<RawAnswer> answer) {
            notice(request, credential, answer);
            const bool again = !answer && request.safety == Safety::Read &&
                               number < m_parts->limits.readTries &&
                               worthAnotherTry(answer.error());
            if (!again) {
                finish(std::move(answer));
                return;
            }
            // 1, 2, 4 … times the first wait, with a quarter of jitter; what the service asks for
            // wins.
            auto wait = m_parts->limits.firstBackoff * (1 << (number - 1));
            wait += wait * QRandomGenerator::global()->bounded(25) / 100;
            if (answer.error().retryAfter)
                wait = *answer.error().retryAfter;
            if (wait > m_parts->limits.readDeadline) {
                finish(std::move(answer)); // longer than a person waits: say so instead
                return;
            }
            QTimer::singleShot(std::min(wait, longestBackoff), this,
                               [this, request, credential, finish, number] {
                                   attempt(request, credential, finish, number + 1);
                               });
        });
}

void Client::notice(const Request& request, const Credential& credential,
                    const Result<RawAnswer>& answer)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (answer && answer->dateMs > 0)
        m_parts->serviceTimeMs = answer->dateMs;
    if (answer || answer.error().status != 0)
        Q_EMIT reached(now);
    else
        Q_EMIT unreachable();
    if (!answer && answer.error().kind == ApiError::Kind::Unauthorized &&
        request.needs == Needs::Any && !credential.isEmpty())
        Q_EMIT unauthorized(credential);
    if (answer && answer->dateMs > 0 && !m_parts->skewSaid &&
        qAbs(now - answer->dateMs) > skewTold) {
        m_parts->skewSaid = true;
        Q_EMIT clockSkew(now - answer->dateMs);
    }
}

void Client::decode(std::function<void()> work, std::function<void()> done)
{
    m_parts->pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
        work();
        work = nullptr; // the answer's memory goes here, not on the thread that draws
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
    });
}

ApiError Client::undecodable(const Request& request, ApiError error)
{
    if (request.safety != Safety::Read)
        error.kind = ApiError::Kind::OutcomeUnknown;
    return error;
}

} // namespace agh
