#pragma once

#include "accounts/keysignin.h"
#include "accounts/linksignin.h"

#include <QCoreApplication>

namespace agh {

/// The words of signing in: why a key or a link was not taken, and where secrets go.
class SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(agh::SignInWords)
public:
    struct Words
    {
        QString title, text; ///< what happened; what is safe and what to do
    };
    [[nodiscard]] static Words of(const KeyTrouble& trouble);
    [[nodiscard]] static Words of(const LinkTrouble& trouble);
    [[nodiscard]] static QString keychain(const KeychainLook& look, bool memoryOnly);
    /// What is to be said after a credential was taken that could not be kept; empty: nothing.
    [[nodiscard]] static QString afterwards(const Adopted& adopted);
    /// "agentsgethired.com", "Sandbox on this computer".
    [[nodiscard]] static QString server(const Server& server);
};

} // namespace agh
