#include "api/credential.h"

#include <atomic>

namespace agh {

struct Credential::Wiped
{
    explicit Wiped(QByteArray given)
        : bytes(std::move(given))
    {
        bytes.detach(); // ours alone, so that wiping it reaches the only copy
    }
    ~Wiped()
    {
        volatile char* at = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            at[i] = 0;
    }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    QByteArray bytes;
};

Credential::Credential(Kind kind, QByteArray bytes)
    : m_kind(bytes.isEmpty() ? Kind::None : kind)
    , m_bytes(std::make_shared<const Wiped>(std::move(bytes)))
{}

Credential Credential::agentKey(QByteArray bytes) { return {Kind::AgentKey, std::move(bytes)}; }
Credential Credential::session(QByteArray bytes) { return {Kind::Session, std::move(bytes)}; }

QByteArrayView Credential::reveal() const
{
    return m_bytes ? QByteArrayView(m_bytes->bytes) : QByteArrayView();
}

QByteArray Credential::hint() const
{
    return m_kind == Kind::AgentKey
               ? reveal().first(std::min<qsizetype>(7, reveal().size())).toByteArray() + "…"
               : QByteArray();
}

bool operator==(const Credential& a, const Credential& b)
{
    return a.m_kind == b.m_kind && a.reveal() == b.reveal();
}

} // namespace agh
