#include "accounts/pendinglink.h"

#include "platform/filemodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {

PendingLinkFile::PendingLinkFile(QString file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
    load();
}

std::optional<PendingLink> PendingLinkFile::find(const Server& server) const
{
    const auto at =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [&](const PendingLink& pending) { return pending.server == server.name(); });
    return at == m_pending.end() ? std::nullopt : std::optional(*at);
}

bool PendingLinkFile::isFresh(const PendingLink& pending) const
{
    const qint64 age = m_clock.nowMs() - pending.askedAtMs;
    // A little before its time is a clock that was set right; much before is no request of ours.
    return age >= -60'000 && age < lifeMs;
}

void PendingLinkFile::keep(const PendingLink& pending)
{
    m_pending.removeIf(
        [&](const PendingLink& old) { return old.server == pending.server || !isFresh(old); });
    m_pending.append(pending);
    save();
}

void PendingLinkFile::forget(const Server& server)
{
    m_pending.removeIf([&](const PendingLink& old) { return old.server == server.name(); });
    save();
}

void PendingLinkFile::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    // What cannot be read is no request of ours: the person asks again.
    const QJsonObject whole = QJsonDocument::fromJson(file.read(65'536)).object();
    for (const QJsonValue value : whole["pending"_L1].toArray()) {
        const PendingLink one{value["server"_L1].toString(), value["email"_L1].toString(),
                              value["name"_L1].toString(), value["askedAt"_L1].toInteger()};
        if (!one.server.isEmpty() && !one.email.isEmpty())
            m_pending.append(one);
    }
}

void PendingLinkFile::save() const
{
    if (m_pending.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonArray list;
    for (const PendingLink& one : m_pending)
        list.append(QJsonObject{{u"server"_s, one.server},
                                {u"email"_s, one.email},
                                {u"name"_s, one.name},
                                {u"askedAt"_s, one.askedAtMs}});
    // Not kept is no harm: after a restart the person asks again.
    (void)writePrivately(m_file, QJsonDocument(QJsonObject{{u"pending"_s, list}}).toJson());
}

} // namespace agh
