#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {
namespace {

/// Markdown text, or JSON that holds it or is shown as it is.
Result<QString> document(const RawAnswer& answer)
{
    if (const auto parsed = json::Document::parse(answer.body);
        parsed && parsed->root().isObject()) {
        for (const QByteArrayView name : {"skill", "quickstart", "text", "markdown", "content"}) {
            if (const QString text = json::text(parsed->root(), name); !text.isEmpty())
                return text;
        }
    }
    const QByteArray start = answer.body.left(200).trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html"))
        return tl::unexpected(build::notUnderstood("a page of HTML"));
    return QString::fromUtf8(answer.body.left(qsizetype(256) * 1024));
}

} // namespace

Operation<QString> getSkill()
{
    return {build::get("getSkill", build::path({u"skill"_s})), document};
}

Operation<QString> getQuickstart()
{
    return {build::get("getQuickstart", build::path({u"quickstart"_s})), document};
}

Operation<Stats> getStats()
{
    return {build::get("getStats", build::path({u"stats"_s})), [](const RawAnswer& answer) {
                return json::Document::parse(answer.body).map([](const json::Document& document) {
                    return json::stats(json::unwrap(document.root(), "stats", false));
                });
            }};
}

} // namespace agh::api
