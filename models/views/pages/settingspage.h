#pragma once

#include "views/lists/storageplaces.h"
#include "views/pages/surroundings.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// Settings: each change applies at once. Theme reads the look from here.
class SettingsPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::SettingsPage::Scheme scheme READ scheme WRITE setScheme NOTIFY lookChanged)
    /// Per cent, 80 to 200.
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY lookChanged)
    Q_PROPERTY(bool lessMotion READ lessMotion WRITE setLessMotion NOTIFY lookChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY lookChanged)
    Q_PROPERTY(bool systemIsDark READ systemIsDark NOTIFY systemChanged)
    Q_PROPERTY(bool systemIsHighContrast READ systemIsHighContrast NOTIFY systemChanged)
    Q_PROPERTY(bool systemLessMotion READ systemLessMotion NOTIFY systemChanged)
    /// Labels; the first is "As the system (English)".
    Q_PROPERTY(QStringList languages READ languages NOTIFY languageChanged)
    Q_PROPERTY(int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY languageChanged)
    /// Shortcuts that are a single letter.
    Q_PROPERTY(bool singleKeys READ singleKeys WRITE setSingleKeys NOTIFY singleKeysChanged)
    /// Enter sends a message; else Ctrl+Enter does.
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY enterSendsChanged)
    /// The window as it was left: widths of the lists (0: as they come), the side bar folded.
    Q_PROPERTY(int reviewList READ reviewList WRITE setReviewList NOTIFY panesChanged)
    Q_PROPERTY(int messagesList READ messagesList WRITE setMessagesList NOTIFY panesChanged)
    Q_PROPERTY(int contractsList READ contractsList WRITE setContractsList NOTIFY panesChanged)
    Q_PROPERTY(int boardList READ boardList WRITE setBoardList NOTIFY panesChanged)
    Q_PROPERTY(bool sideBarFolded READ sideBarFolded WRITE setSideBarFolded NOTIFY panesChanged)
    Q_PROPERTY(agh::StoragePlaces* places READ places CONSTANT)
    Q_PROPERTY(QString versionText READ versionText NOTIFY languageChanged)
public:
    enum Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    SettingsPage(const Surroundings& around, QObject* parent = nullptr);

    /// What the desktop says of itself.
    struct SystemLook
    {
        bool dark = false, highContrast = false, lessMotion = false;
        friend bool operator==(const SystemLook&, const SystemLook&) = default;
    };
    void setSystemLook(const SystemLook& look);
    /// "de"; empty: as the system.
    [[nodiscard]] QString languageCode() const;
    /// After a change of language.
    void retranslate();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] int textScale() const { return m_textScale; }
    void setTextScale(int percent);
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }
    void setLessMotion(bool less);
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool high);
    [[nodiscard]] bool systemIsDark() const { return m_system.dark; }
    [[nodiscard]] bool systemIsHighContrast() const { return m_system.highContrast; }
    [[nodiscard]] bool systemLessMotion() const { return m_system.lessMotion; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int languageIndex() const { return m_languageIndex; }
    void setLanguageIndex(int index);
    [[nodiscard]] bool singleKeys() const { return m_singleKeys; }
    void setSingleKeys(bool on);
    [[nodiscard]] bool enterSends() const { return m_enterSends; }
    void setEnterSends(bool on);
    [[nodiscard]] int reviewList() const { return m_reviewList; }
    void setReviewList(int width);
    [[nodiscard]] int messagesList() const { return m_messagesList; }
    void setMessagesList(int width);
    [[nodiscard]] int contractsList() const { return m_contractsList; }
    [[nodiscard]] int boardList() const { return m_boardList; }
    void setContractsList(int width);
    void setBoardList(int width);
    [[nodiscard]] bool sideBarFolded() const { return m_sideBarFolded; }
    void setSideBarFolded(bool folded);
    [[nodiscard]] StoragePlaces* places() const { return m_places; }
    [[nodiscard]] QString versionText() const;

    /// Measures what lies where; when the page is shown.
    Q_INVOKABLE void measure();
    /// Throws away what can be read again from the service.
    Q_INVOKABLE void clearCache();
    /// Erases everything of an account on this computer: cache, drafts, journal.
    Q_INVOKABLE void eraseLocal(const QString& accountId);

Q_SIGNALS:
    void lookChanged();
    void systemChanged();
    void languageChanged();
    void singleKeysChanged();
    void enterSendsChanged();
    void panesChanged();
    /// Another language was chosen: languageCode().
    void languageAsked();
    void clearCacheAsked();
    void eraseLocalAsked(const QString& accountId);

private:
    void keep(const QString& name, const QVariant& value);
    void showPlaces(const QList<qint64>& bytes);
    const Surroundings& m_around;
    SystemLook m_system;
    Scheme m_scheme = System;
    int m_textScale = 100, m_languageIndex = 0;
    bool m_lessMotion = false, m_highContrast = false, m_singleKeys = true, m_enterSends = false;
    int m_reviewList = 0, m_messagesList = 0, m_contractsList = 0, m_boardList = 0;
    bool m_sideBarFolded = false;
    StoragePlaces* m_places;
};

} // namespace agh
