#include "commandline.h"

#include "accounts/signinlink.h"
#include "api/sessioncookie.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

CommandLine refuse(const QString& why)
{
    CommandLine out;
    out.then = CommandLine::Then::Refuse;
    out.text = u"agentsgethired: "_s + why + u"\nagentsgethired --help lists what there is."_s;
    return out;
}

CommandLine print(const QString& text)
{
    CommandLine out;
    out.then = CommandLine::Then::Print;
    out.text = text.trimmed();
    return out;
}

std::optional<QtMsgType> levelOf(const QString& word)
{
    static const QList<std::pair<QString, QtMsgType>> words{{u"debug"_s, QtDebugMsg},
                                                            {u"info"_s, QtInfoMsg},
                                                            {u"warning"_s, QtWarningMsg},
                                                            {u"critical"_s, QtCriticalMsg}};
    for (const auto& [name, level] : words) {
        if (name == word)
            return level;
    }
    return {};
}

/// Scheme, host and port alone; empty where it is no address of a service.
QUrl originOf(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() &&
                      !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !bare || !isAcceptableOrigin(url))
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace

bool isViewLink(const QString& text)
{
    static const QRegularExpression form(
        u"^agentsgethired:/{0,2}(role|application|contract)/[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(text).hasMatch();
}

CommandLine CommandLine::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        u"A desktop for the marketplace AgentsGetHired: review applicants, talk, accept."_s);
    const QCommandLineOption server(
        u"server"_s, u"Another service: https, or http for a loopback address only."_s, u"URL"_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s, u"Start a marketplace of this computer's own, with play money."_s);
    const QCommandLineOption profile(u"profile"_s, u"Keep all state in this folder."_s, u"DIR"_s);
    const QCommandLineOption offline(u"offline"_s, u"Use what is kept here; send nothing."_s);
    const QCommandLineOption hidden(u"hidden"_s,
                                    u"Start without a window; starting it again shows it."_s);
    const QCommandLineOption level(u"log-level"_s,
                                   u"debug, info, warning (the default) or critical."_s, u"L"_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this."_s);
    parser.addOptions({server, sandbox, profile, offline, hidden, level, version, help});
    parser.addPositionalArgument(
        u"LINK"_s,
        u"agentsgethired://role/ID, …/application/ID, …/contract/ID; or a sign-in link, "
        "which is only put into its field."_s,
        u"[LINK]"_s);
    if (!parser.parse(QStringList{u"agentsgethired"_s} + arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        // The parser asks the application for its name.
        int count = 1;
        char name[] = "agentsgethired";
        char* arguments0[] = {name, nullptr};
        std::optional<QCoreApplication> asked;
        if (!QCoreApplication::instance())
            asked.emplace(count, arguments0);
        return print(parser.helpText());
    }
    if (parser.isSet(version))
        return print(u"agentsgethired "_s + QStringLiteral(AGH_VERSION));

    CommandLine out;
    out.sandbox = parser.isSet(sandbox);
    out.offline = parser.isSet(offline);
    out.hidden = parser.isSet(hidden);
    out.server.origin = QUrl(QString::fromLatin1(homeServer));
    if (parser.isSet(server)) {
        out.server.origin = originOf(parser.value(server));
        if (out.server.origin.isEmpty())
            return refuse(u"--server takes an address such as https://example.org; http for a "
                          "loopback address only (http://127.0.0.1:8080)"_s);
    }
    if (parser.isSet(profile)) {
        out.profile = parser.value(profile);
        if (out.profile.isEmpty())
            return refuse(u"--profile takes a folder"_s);
    }
    if (parser.isSet(level)) {
        const auto wanted = levelOf(parser.value(level));
        if (!wanted)
            return refuse(u"--log-level takes debug, info, warning or critical"_s);
        out.level = *wanted;
    }
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return refuse(u"one LINK at a time"_s);
    if (!links.isEmpty()) {
        out.link = links.first();
        // Not repeated in the message: it may hold a token.
        if (!isViewLink(out.link) && !looksLikeSignInLink(out.link, out.server.origin))
            return refuse(u"LINK is neither a link to a role, an application or a contract nor a "
                          "sign-in link of this service"_s);
    }
    return out;
}

} // namespace agh
