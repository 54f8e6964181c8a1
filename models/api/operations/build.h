#pragma once

#include "api/json/entities.h"
#include "api/json/writer.h"
#include "api/operations/operations.h"

/// What the operation files are written with. Not for use outside this folder.
namespace agh::api::build {

/// "/api/" and the segments, each percent-encoded: an id from the service cannot leave its place in
/// the path.
[[nodiscard]] QByteArray path(std::initializer_list<QString> segments);
[[nodiscard]] Request get(const char* operationId, QByteArray path,
                          const ListOptions& options = {});
[[nodiscard]] Request write(const char* operationId, Verb verb, QByteArray path, Safety safety,
                            const json::Writer& body = {});
[[nodiscard]] ApiError notUnderstood(const char* what);

/// Decoders.
/// Any 2xx without a body or with JSON; a page of HTML is some proxy's and says nothing about the
/// service.
[[nodiscard]] Result<Done> done(const RawAnswer& answer);

template <class T>
Result<T> readOne(const json::Document& document, QByteArrayView noun)
{
    if (auto value = json::decode<T>(json::unwrap(document.root(), noun, false)))
        return std::move(*value);
    return tl::unexpected(notUnderstood("no id"));
}

template <class T>
std::function<Result<T>(const RawAnswer&)> one(QByteArray noun)
{
    return [noun = std::move(noun)](const RawAnswer& answer) -> Result<T> {
        return json::Document::parse(answer.body).and_then([&](const json::Document& document) {
            return readOne<T>(document, noun);
        });
    };
}

template <class T>
std::function<Result<Page<T>>(const RawAnswer&)> page(QByteArray noun)
{
    return [noun = std::move(noun)](const RawAnswer& answer) -> Result<Page<T>> {
        Page<T> out;
        out.etag = answer.etag;
        if (answer.status == 304) {
            out.notModified = true;
            return out;
        }
        auto document = json::Document::parse(answer.body);
        if (!document)
            return tl::unexpected(document.error());
        const json::Value& root = document->root();
        const json::Value& list = json::unwrap(root, noun, true);
        if (!list.isArray())
            return tl::unexpected(notUnderstood("no list"));
        if (list.size() > 10'000) {
            ApiError error = notUnderstood("more than 10,000 rows on a page");
            error.kind = ApiError::Kind::TooLarge;
            return tl::unexpected(error);
        }
        out.items.reserve(list.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto item = json::decode<T>(*list.at(i)))
                out.items.append(std::move(*item));
            else
                ++out.skipped;
        }
        out.nextCursor = json::text(root, "nextCursor");
        if (const json::Value* data = root.member("data");
            out.nextCursor.isEmpty() && data && data->isObject())
            out.nextCursor = json::text(*data, "nextCursor");
        return out;
    };
}

} // namespace agh::api::build
