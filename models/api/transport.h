#pragma once

#include "api/client.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>

class QNetworkReply;

namespace agh {

class OneShotBody;

/// The only door to the network. One call of send() is one attempt: it pins the origin, follows no
/// redirect, keeps no cookie jar, caps body, headers and time, and guards every write against Qt's
/// own resend.
class Transport : public QObject
{
    Q_OBJECT
public:
    using Finish = std::function<void(Result<RawAnswer>)>;
    Transport(const QUrl& origin, const Client::Limits& limits, QObject* parent = nullptr);
    ~Transport() override;

    [[nodiscard]] QUrl origin() const { return m_origin; }
    /// Calls `finish` once, later, on this thread; not at all if the transport goes before.
    void send(const Request& request, const Credential& credential, Finish finish);

private:
    struct Call;
    void start(const std::shared_ptr<Call>& call, const Request& request,
               const Credential& credential);
    void readSome(const std::shared_ptr<Call>& call);
    void end(const std::shared_ptr<Call>& call);
    [[nodiscard]] Result<RawAnswer> outcome(const Call& call) const;
    [[nodiscard]] ApiError failure(const Call& call) const;
    [[nodiscard]] ApiError refusal(const Call& call, int status) const;

    QUrl m_origin;
    Client::Limits m_limits;
    QNetworkAccessManager m_network;
    QList<std::shared_ptr<Call>> m_calls;
};

} // namespace agh
