#include "api/operations/build.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh::api::build {

QByteArray path(std::initializer_list<QString> segments)
{
    QByteArray out = "/api";
    for (const QString& segment : segments) {
        QByteArray encoded = QUrl::toPercentEncoding(segment);
        if (encoded == "." || encoded == "..")
            encoded.replace(".", "%2E"); // dots alone would be taken as a way up
        out += '/' + encoded;
    }
    return out;
}

Request get(const char* operationId, QByteArray path, const ListOptions& options)
{
    Request out;
    out.operationId = operationId;
    out.path = std::move(path);
    if (!options.cursor.isEmpty())
        out.query.addQueryItem(u"cursor"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(options.cursor)));
    if (options.limit > 0)
        out.query.addQueryItem(u"limit"_s, QString::number(options.limit));
    out.ifNoneMatch = options.ifNoneMatch;
    return out;
}

Request write(const char* operationId, Verb verb, QByteArray path, Safety safety,
              const json::Writer& body)
{
    Request out;
    out.operationId = operationId;
    out.verb = verb;
    out.path = std::move(path);
    out.safety = safety;
    out.body = body.object();
    return out;
}

ApiError notUnderstood(const char* what)
{
    ApiError error;
    error.kind = ApiError::Kind::BadBody;
    error.detail = QString::fromLatin1(what);
    return error;
}

Result<Done> done(const RawAnswer&)
{
    return Done{};
} // any 2xx says so; what is in the body has nothing to add

} // namespace agh::api::build
