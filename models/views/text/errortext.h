#pragma once

#include "api/error.h"
#include "store/storeerror.h"

#include <QCoreApplication>

namespace agh {

/// An error for people, in three parts: what happened, what is safe, what to do.
struct ErrorText
{
    QString happened; ///< "The service was busy (429)"
    QString said;     ///< "The service says: …", guarded; empty where it said nothing
    QString safe;     ///< "Your message is kept."
    QString todo;     ///< "Try again in 20 s."
    QString detail;   ///< for support, on request; no secret in it

    /// What is safe and what to do, for under a title.
    [[nodiscard]] QString text() const;
    /// All of it in one paragraph.
    [[nodiscard]] QString whole() const;
};

/// The one place that words ApiError and StoreError for people.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(agh::ErrorTexts)
public:
    /// What was being done: what is safe depends on it.
    enum class About {
        Reading,    ///< a list or a page; what was read before stays
        Message,    ///< sending one
        Decline,    ///< declining an application
        Acceptance, ///< accepting one
        SigningIn,  ///< a key, a link
        SigningOut,
        OtherWrite
    };
    [[nodiscard]] static ErrorText of(const ApiError& error, About about);

    /// What was being done with this computer's files.
    enum class Keeping {
        Opening, ///< an account's files
        Writing, ///< a write of intent before it is sent: nothing left
        Draft    ///< what is being typed
    };
    [[nodiscard]] static ErrorText of(const StoreError& error, Keeping keeping);

private:
    [[nodiscard]] static QString happened(const ApiError& error);
    [[nodiscard]] static QString safe(const ApiError& error, About about);
    [[nodiscard]] static QString todo(const ApiError& error, About about);
    [[nodiscard]] static QString later(const ApiError& error);
};

} // namespace agh
