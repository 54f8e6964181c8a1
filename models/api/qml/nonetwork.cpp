#include "nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace agh {
namespace {

class Refusal final : public QNetworkReply
{
public:
    Refusal(QNetworkAccessManager::Operation operation, const QNetworkRequest& request,
            QObject* parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setOperation(operation);
        setUrl(request.url());
        setError(ContentAccessDenied, QStringLiteral("no network here"));
        open(ReadOnly);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT errorOccurred(ContentAccessDenied);
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class Refuser final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice*) override
    {
        return new Refusal(operation, request, this);
    }
};

} // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent) { return new Refuser(parent); }

} // namespace agh
