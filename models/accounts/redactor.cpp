#include "accounts/redactor.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agh {

QString redacted(QString text)
{
    // A key keeps its kind, the rest keeps its name: enough to see that something was there.
    static const QRegularExpression key(u"\\b(a[hi]_)[A-Za-z0-9_-]+"_s);
    static const QRegularExpression session(
        u"(agentsgethired_session[\"']?\\s*[=:]\\s*[\"']?)[^;,\\s\"']+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"((?:[?&#;]|%3f|%26|[\"'])(?:token|api_?key|key|secret|code)[\"']?\\s*(?:=|%3d|:)\\s*"
        "[\"']?)[^&#;\\s\"'<>]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"(\\b(?:bearer|basic)\\s+)[A-Za-z0-9._~+/=-]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(u"(\\b(?:authorization|set-cookie|cookie)\\s*:\\s*)"
                                           "[^\\r\\n]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString kept = u"\\1…"_s;
    for (const QRegularExpression* form : {&header, &key, &session, &named, &bearer})
        text.replace(*form, kept);
    return text;
}

} // namespace agh
