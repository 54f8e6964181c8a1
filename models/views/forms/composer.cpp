#include "views/forms/composer.h"

namespace agh {

Composer::Composer(QObject* parent)
    : QObject(parent)
{}

void Composer::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

void Composer::send(bool) {}

void Composer::sendLater() {}

} // namespace agh
