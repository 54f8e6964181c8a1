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
            encoded.replace(".", "%252E"); // QUrl takes dots as a way up, even as %2E
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

Result<Done> done(const RawAnswer& answer)
{
    if (answer.body.trimmed().isEmpty())
        return Done{};
    return json::Document::parse(answer.body)
        .and_then([](const json::Document& document) -> Result<Done> {
            const json::Value* ok = document.root().member("ok");
            if (ok && ok->type() == json::Value::Type::Bool && !ok->boolean())
                return tl::unexpected(notUnderstood("ok is false"));
            return Done{};
        });
}

} // namespace agh::api::build
