#include "api/operations/sandbox.h"

#include "api/operations/build.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh::api {

Operation<QList<SandboxMail>> sandboxMails(const QString& to)
{
    Request request = build::get("sandboxMails", "/sandbox/mail");
    request.query.addQueryItem(u"to"_s, QString::fromLatin1(QUrl::toPercentEncoding(to)));
    request.needs = Needs::Nothing;
    return {request, [](const RawAnswer& answer) -> Result<QList<SandboxMail>> {
                auto document = json::Document::parse(answer.body);
                if (!document)
                    return tl::unexpected(document.error());
                const json::Value* list = document->root().member("mails");
                if (!list || !list->isArray())
                    return tl::unexpected(build::notUnderstood("no mails"));
                QList<SandboxMail> mails;
                for (qsizetype i = 0; i < list->size(); ++i) {
                    const json::Value& mail = *list->at(i);
                    mails.append({json::text(mail, "to"), json::text(mail, "subject"),
                                  json::text(mail, "url").toUtf8(), json::moment(mail, "sentAt")});
                }
                return mails;
            }};
}

} // namespace agh::api
