#include "views/forms/acceptdialog.h"

namespace agh {

AcceptDialog::AcceptDialog(QObject* parent)
    : QObject(parent)
{}

void AcceptDialog::setReadyMessage(const QString& text)
{
    if (m_readyMessage == text)
        return;
    m_readyMessage = text;
    Q_EMIT readyMessageChanged();
}

void AcceptDialog::confirm(bool) {}

void AcceptDialog::sendReadyMessage(bool) {}

void AcceptDialog::cancel() {}

} // namespace agh
