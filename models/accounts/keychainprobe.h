#pragma once

#include <QFuture>
#include <QString>

namespace agh {

enum class KeychainState {
    Ready,
    Locked, ///< it is there and will ask for its password
    Missing ///< no keychain answers
};

struct KeychainLook
{
    KeychainState state = KeychainState::Missing;
    QString name; ///< "Secret Service", "KWallet"
};

/// Which keychain is here, and is it open: asked without raising a prompt.
class KeychainProbe
{
public:
    KeychainProbe() = default;
    virtual ~KeychainProbe() = default;
    KeychainProbe(const KeychainProbe&) = delete;
    KeychainProbe& operator=(const KeychainProbe&) = delete;
    [[nodiscard]] virtual QFuture<KeychainLook> look();
};

} // namespace agh
