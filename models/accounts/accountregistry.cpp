#include "accounts/accountregistry.h"

#include "api/sessioncookie.h"
#include "platform/filemodes.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int ourVersion = 1;
constexpr qint64 largestFile = 4LL * 1024 * 1024;

QString wordOf(Credential::Kind kind)
{
    switch (kind) {
    case Credential::Kind::AgentKey:
        return u"key"_s;
    case Credential::Kind::Session:
        return u"session"_s;
    case Credential::Kind::None:
        break;
    }
    return {};
}

Credential::Kind kindOf(const QString& word)
{
    return word == "key"_L1       ? Credential::Kind::AgentKey
           : word == "session"_L1 ? Credential::Kind::Session
                                  : Credential::Kind::None;
}

QJsonObject toJson(const Account& account)
{
    QJsonObject out = account.unknown;
    const QList<std::pair<QString, QJsonValue>> known{
        {u"id"_s, account.id},
        {u"server"_s, account.server.name()},
        {u"kind"_s, account.me.kind.text()},
        {u"party"_s, account.me.id},
        {u"name"_s, account.me.name},
        {u"detail"_s, account.detail},
        {u"color"_s, account.color},
        {u"keeps"_s, wordOf(account.keeps)},
        {u"keyHint"_s, account.keyHint},
        {u"secret"_s, account.secretNumber},
        {u"memoryOnly"_s, account.memoryOnly},
        {u"signedOut"_s, account.signedOut},
    };
    for (const auto& [name, value] : known)
        out.insert(name, value);
    return out;
}

std::optional<Account> fromJson(QJsonObject object)
{
    const auto take = [&object](QLatin1StringView name) { return object.take(name); };
    Account out;
    out.id = take("id"_L1).toString();
    const QString server = take("server"_L1).toString();
    out.server.sandbox = server == "sandbox"_L1;
    if (!out.server.sandbox)
        out.server.origin = QUrl(server, QUrl::StrictMode);
    out.me.kind = Open<PartyKind>::fromText(take("kind"_L1).toString());
    out.me.id = take("party"_L1).toString();
    out.me.name = take("name"_L1).toString();
    out.detail = take("detail"_L1).toString();
    out.color = std::clamp(take("color"_L1).toInt(), 0, AccountRegistry::colors - 1);
    out.keeps = kindOf(take("keeps"_L1).toString());
    out.keyHint = take("keyHint"_L1).toString();
    out.secretNumber = std::max(0, take("secret"_L1).toInt());
    out.memoryOnly = take("memoryOnly"_L1).toBool();
    out.signedOut = take("signedOut"_L1).toBool();
    out.unknown = object;
    // The id becomes the name of a folder, and the origin is where a credential goes.
    static const QRegularExpression idForm(u"^[a-z0-9-]{1,80}$"_s);
    const bool usable = idForm.match(out.id).hasMatch() && out.me.kind.isKnown() &&
                        !out.me.id.isEmpty() &&
                        (out.server.sandbox || isAcceptableOrigin(out.server.origin));
    return usable ? std::optional(out) : std::nullopt;
}

} // namespace

AccountRegistry::AccountRegistry(QString file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{}

AccountRegistry::Report AccountRegistry::load()
{
    Report report;
    QFile file(m_file);
    if (!file.exists())
        return report;
    if (!file.open(QIODevice::ReadOnly)) {
        m_readOnly = true;
        report.trouble = file.errorString();
        return report;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    const bool unreadable = file.error() != QFileDevice::NoError;
    file.close();
    const QJsonDocument whole =
        bytes.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (whole.isObject() && !unreadable) {
        read(whole.object(), report);
        return report;
    }
    report.setAsideAs = setAside(m_file, m_clock.nowMs());
    if (report.setAsideAs.isEmpty()) {
        m_readOnly = true;
        report.trouble = file.errorString();
    }
    return report;
}

void AccountRegistry::read(const QJsonObject& whole, Report& report)
{
    QJsonObject object = whole;
    m_version = std::max(ourVersion, object.take("version"_L1).toInt());
    report.newer = m_version > ourVersion;
    m_currentId = object.take("current"_L1).toString();
    for (const QJsonValue entry : object.take("toClear"_L1).toArray())
        m_toClear.append(entry.toString());
    for (const QJsonValue value : object.take("accounts"_L1).toArray()) {
        const std::optional<Account> account = fromJson(value.toObject());
        if (account && indexOf(account->id) < 0) {
            m_accounts.append(*account);
        } else {
            m_skipped.append(value);
            ++report.skipped;
        }
    }
    m_unknown = object;
    if (indexOf(m_currentId) < 0)
        m_currentId = m_accounts.isEmpty() ? QString() : m_accounts.first().id;
}

QString AccountRegistry::save() const
{
    if (m_readOnly)
        return u"accounts.json"_s;
    QJsonArray accounts;
    for (const Account& account : m_accounts)
        accounts.append(toJson(account));
    for (const QJsonValue skipped : m_skipped)
        accounts.append(skipped);
    QJsonObject whole = m_unknown;
    whole.insert("version"_L1, m_version);
    whole.insert("current"_L1, m_currentId);
    whole.insert("accounts"_L1, accounts);
    whole.insert("toClear"_L1, QJsonArray::fromStringList(m_toClear));
    return writePrivately(m_file, QJsonDocument(whole).toJson());
}

qsizetype AccountRegistry::indexOf(const QString& id) const
{
    const auto at = std::find_if(m_accounts.begin(), m_accounts.end(),
                                 [&](const Account& account) { return account.id == id; });
    return at == m_accounts.end() ? -1 : at - m_accounts.begin();
}

std::optional<Account> AccountRegistry::find(const QString& id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? std::nullopt : std::optional(m_accounts[at]);
}

QString AccountRegistry::put(const Account& account, const QStringList& toClear)
{
    const qsizetype at = indexOf(account.id);
    if (at < 0)
        m_accounts.append(account);
    else
        m_accounts[at] = account;
    if (m_currentId.isEmpty())
        m_currentId = account.id;
    m_toClear += toClear;
    return save();
}

QString AccountRegistry::remove(const QString& id)
{
    m_accounts.removeIf([&](const Account& account) { return account.id == id; });
    if (m_currentId == id)
        m_currentId = m_accounts.isEmpty() ? QString() : m_accounts.first().id;
    return save();
}

QString AccountRegistry::setCurrent(const QString& id)
{
    if (indexOf(id) < 0)
        return {};
    m_currentId = id;
    return save();
}

QString AccountRegistry::move(const QString& id, int to)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return {};
    m_accounts.move(from, std::clamp(qsizetype(to), qsizetype(0), m_accounts.size() - 1));
    return save();
}

QString AccountRegistry::cleared(const QString& entry)
{
    return m_toClear.removeAll(entry) > 0 ? save() : QString();
}

void AccountRegistry::setSandboxOrigin(const QUrl& origin)
{
    for (Account& account : m_accounts) {
        if (account.server.sandbox)
            account.server.origin = origin;
    }
}

int AccountRegistry::freeColor() const
{
    QList<int> uses(colors, 0);
    for (const Account& account : m_accounts)
        ++uses[account.color];
    return int(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

} // namespace agh
