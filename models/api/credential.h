#pragma once

#include <QByteArray>

#include <memory>

namespace agh {

/// A key or session. Not printable, not convertible to QString or QVariant; its bytes are wiped
/// when the last copy goes (facts.md T9). Read by the transport and the secret stores alone.
class Credential
{
public:
    enum class Kind { None, AgentKey, Session };

    Credential() = default;
    [[nodiscard]] static Credential agentKey(QByteArray bytes);
    [[nodiscard]] static Credential session(QByteArray bytes);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::None; }
    [[nodiscard]] QByteArrayView reveal() const; ///< for the transport and the secret stores
    /// "ah_7Q2c…" of an agent key: enough to recognise, too little to use. Empty for a session.
    [[nodiscard]] QByteArray hint() const;
    friend bool operator==(const Credential& a, const Credential& b);

private:
    struct Wiped;
    Credential(Kind kind, QByteArray bytes);
    Kind m_kind = Kind::None;
    std::shared_ptr<const Wiped> m_bytes;
};

} // namespace agh
