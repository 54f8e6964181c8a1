#include "views/forms/signinform.h"

namespace agh {

SignInForm::SignInForm(QObject* parent)
    : QObject(parent)
{}

void SignInForm::setKeepSessionOnly(bool only)
{
    if (std::exchange(m_keepSessionOnly, only) != only)
        Q_EMIT keyChanged();
}

void SignInForm::setEmail(const QString& email)
{
    if (std::exchange(m_email, email) != email)
        Q_EMIT emailChanged();
}

void SignInForm::setBuyerName(const QString& name)
{
    if (std::exchange(m_buyerName, name) != name)
        Q_EMIT emailChanged();
}

void SignInForm::setLinkText(const QString& text)
{
    if (std::exchange(m_linkText, text) != text)
        Q_EMIT linkTextChanged();
}

void SignInForm::setMemoryOnly(bool only)
{
    if (std::exchange(m_memoryOnly, only) != only)
        Q_EMIT keychainChanged();
}

void SignInForm::lookAtKey(const QString&) {}

void SignInForm::signInWithKey(const QString&) {}

void SignInForm::requestLink() {}

void SignInForm::resend() {}

void SignInForm::takeClipboard() {}

void SignInForm::verify() {}

void SignInForm::startOver() {}

void SignInForm::lookAtKeychain() {}

} // namespace agh
