#include "views/pages/settingspage.h"

namespace agh {

SettingsPage::SettingsPage(QObject* parent)
    : QObject(parent)
    , m_places(new StoragePlaces(this))
{}

void SettingsPage::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT lookChanged();
}

void SettingsPage::setTextScale(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (std::exchange(m_textScale, bounded) != bounded)
        Q_EMIT lookChanged();
}

void SettingsPage::setLessMotion(bool less)
{
    if (std::exchange(m_lessMotion, less) != less)
        Q_EMIT lookChanged();
}

void SettingsPage::setHighContrast(bool high)
{
    if (std::exchange(m_highContrast, high) != high)
        Q_EMIT lookChanged();
}

void SettingsPage::setLanguageIndex(int index)
{
    if (std::exchange(m_languageIndex, index) != index)
        Q_EMIT languageChanged();
}

void SettingsPage::setSingleKeys(bool on)
{
    if (std::exchange(m_singleKeys, on) != on)
        Q_EMIT singleKeysChanged();
}

QString SettingsPage::versionText() const { return {}; }

void SettingsPage::measure() {}

void SettingsPage::clearCache() { Q_EMIT clearCacheAsked(); }

void SettingsPage::eraseLocal(const QString& accountId) { Q_EMIT eraseLocalAsked(accountId); }

} // namespace agh
