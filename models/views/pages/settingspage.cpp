#include "views/pages/settingspage.h"

#include "views/text/displayguard.h"
#include "views/text/sentences.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QSettings>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// The languages this program speaks, each under its own name.
constexpr std::pair<const char*, const char*> spoken[] = {{"en", "English"}, {"de", "Deutsch"}};
constexpr int languageCount = int(std::size(spoken));

constexpr int widestPane = 10'000; // a damaged settings file names no width beyond reason

qint64 bytesIn(const QString& folder, const QString& without = {})
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (without.isEmpty() || !file.startsWith(without))
            bytes += it.fileInfo().size();
    }
    return bytes;
}

QString shortPath(const QString& path)
{
    const QString home = QDir::homePath();
    return display::bareLine(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path);
}

QString systemLanguage()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    for (const auto& [known, name] : spoken) {
        if (code == QLatin1StringView(known))
            return QString::fromUtf8(name);
    }
    return QString::fromUtf8(spoken[0].second);
}

} // namespace

SettingsPage::SettingsPage(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_places(new StoragePlaces(this))
{
    const QSettings& kept = around.settings;
    const int scheme = kept.value(u"look/scheme"_s, 0).toInt();
    m_scheme = scheme >= System && scheme <= Dark ? Scheme(scheme) : System;
    m_textScale = qBound(80, kept.value(u"look/textScale"_s, 100).toInt(), 200);
    m_lessMotion = kept.value(u"look/lessMotion"_s, false).toBool();
    m_highContrast = kept.value(u"look/highContrast"_s, false).toBool();
    m_singleKeys = kept.value(u"keys/single"_s, true).toBool();
    m_enterSends = kept.value(u"keys/enterSends"_s, false).toBool();
    m_reviewList = qBound(0, kept.value(u"panes/reviewList"_s, 0).toInt(), widestPane);
    m_messagesList = qBound(0, kept.value(u"panes/messagesList"_s, 0).toInt(), widestPane);
    m_contractsList = qBound(0, kept.value(u"panes/contractsList"_s, 0).toInt(), widestPane);
    m_boardList = qBound(0, kept.value(u"panes/boardList"_s, 0).toInt(), widestPane);
    m_sideBarFolded = kept.value(u"panes/sideBarFolded"_s, false).toBool();
    const QString code = kept.value(u"language"_s).toString();
    for (int i = 0; i < languageCount; ++i) {
        if (code == QLatin1StringView(spoken[i].first))
            m_languageIndex = i + 1;
    }
    showPlaces({});
}

void SettingsPage::keep(const QString& name, const QVariant& value)
{
    m_around.settings.setValue(name, value);
}

void SettingsPage::setSystemLook(const SystemLook& look)
{
    if (m_system == look)
        return;
    m_system = look;
    Q_EMIT systemChanged();
}

void SettingsPage::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) == scheme)
        return;
    keep(u"look/scheme"_s, int(scheme));
    Q_EMIT lookChanged();
}

void SettingsPage::setTextScale(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (std::exchange(m_textScale, bounded) == bounded)
        return;
    keep(u"look/textScale"_s, bounded);
    Q_EMIT lookChanged();
}

void SettingsPage::setLessMotion(bool less)
{
    if (std::exchange(m_lessMotion, less) == less)
        return;
    keep(u"look/lessMotion"_s, less);
    Q_EMIT lookChanged();
}

void SettingsPage::setHighContrast(bool high)
{
    if (std::exchange(m_highContrast, high) == high)
        return;
    keep(u"look/highContrast"_s, high);
    Q_EMIT lookChanged();
}

void SettingsPage::setSingleKeys(bool on)
{
    if (std::exchange(m_singleKeys, on) == on)
        return;
    keep(u"keys/single"_s, on);
    Q_EMIT singleKeysChanged();
}

void SettingsPage::setEnterSends(bool on)
{
    if (std::exchange(m_enterSends, on) == on)
        return;
    keep(u"keys/enterSends"_s, on);
    Q_EMIT enterSendsChanged();
}

void SettingsPage::setReviewList(int width)
{
    const int bounded = qBound(0, width, widestPane);
    if (std::exchange(m_reviewList, bounded) == bounded)
        return;
    keep(u"panes/reviewList"_s, bounded);
    Q_EMIT panesChanged();
}

void SettingsPage::setMessagesList(int width)
{
    const int bounded = qBound(0, width, widestPane);
    if (std::exchange(m_messagesList, bounded) == bounded)
        return;
    keep(u"panes/messagesList"_s, bounded);
    Q_EMIT panesChanged();
}

void SettingsPage::setContractsList(int width)
{
    const int bounded = qBound(0, width, widestPane);
    if (std::exchange(m_contractsList, bounded) == bounded)
        return;
    keep(u"panes/contractsList"_s, bounded);
    Q_EMIT panesChanged();
}

void SettingsPage::setBoardList(int width)
{
    const int bounded = qBound(0, width, widestPane);
    if (std::exchange(m_boardList, bounded) == bounded)
        return;
    keep(u"panes/boardList"_s, bounded);
    Q_EMIT panesChanged();
}

void SettingsPage::setSideBarFolded(bool folded)
{
    if (std::exchange(m_sideBarFolded, folded) == folded)
        return;
    keep(u"panes/sideBarFolded"_s, folded);
    Q_EMIT panesChanged();
}

QStringList SettingsPage::languages() const
{
    //: %1: the name of the language that the system has
    QStringList out{tr("As the system (%1)").arg(systemLanguage())};
    for (const auto& [code, name] : spoken)
        out.append(QString::fromUtf8(name));
    return out;
}

QString SettingsPage::languageCode() const
{
    return m_languageIndex == 0 ? QString()
                                : QString::fromLatin1(spoken[m_languageIndex - 1].first);
}

void SettingsPage::setLanguageIndex(int index)
{
    if (index < 0 || index > languageCount || std::exchange(m_languageIndex, index) == index)
        return;
    keep(u"language"_s, languageCode());
    Q_EMIT languageAsked();
    Q_EMIT languageChanged();
}

void SettingsPage::retranslate()
{
    measure();
    Q_EMIT languageChanged();
}

QString SettingsPage::versionText() const
{
    //: %1: a version, such as 0.1.0; %2: another one, such as 6.4.2
    return tr("AgentsGetHired %1 · Qt %2")
        .arg(QStringLiteral(AGH_VERSION), QString::fromLatin1(qVersion()));
}

void SettingsPage::measure()
{
    const auto promise = std::make_shared<QPromise<QList<qint64>>>();
    promise->start();
    promise->future().then(this, [this](const QList<qint64>& bytes) { showPlaces(bytes); });
    const Paths paths = m_around.paths;
    QThreadPool::globalInstance()->start([promise, paths] {
        const QString world = QFileInfo(paths.sandboxWorld()).path();
        promise->addResult(QList<qint64>{bytesIn(paths.cache(), paths.log()),
                                         bytesIn(paths.data(), world), bytesIn(world),
                                         bytesIn(paths.log())});
        promise->finish();
    });
}

void SettingsPage::showPlaces(const QList<qint64>& bytes)
{
    const QLocale locale;
    const auto size = [&](int i) {
        return i < bytes.size() ? locale.formattedDataSize(bytes[i], 1, QLocale::DataSizeSIFormat)
                                : QString();
    };
    int secrets = 0;
    const QList<Account> accounts = m_around.accounts.list();
    for (const Account& account : accounts)
        secrets += account.secretNumber > 0 ? 1 : 0;
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    const auto add = [&](const QString& key, const QString& what, const QString& where,
                         const QString& how) {
        rows.append({key, {what, where, how, sentences::list({what, where, how})}});
    };
    //: %n: how many secrets the keychain keeps
    const QString entries = tr("%n entries", nullptr, secrets);
    add(u"secrets"_s, tr("Secrets"), m_around.secrets.describe(), entries);
    add(u"cache"_s, tr("Cache"), shortPath(m_around.paths.cache()), size(0));
    add(u"work"_s, tr("Your work"), shortPath(m_around.paths.data()), size(1));
    add(u"sandbox"_s, tr("Sandbox data"),
        shortPath(QFileInfo(m_around.paths.sandboxWorld()).path()), size(2));
    add(u"log"_s, tr("Log"), shortPath(m_around.paths.log()), size(3));
    m_places->setRows(rows);
}

void SettingsPage::clearCache() { Q_EMIT clearCacheAsked(); }

void SettingsPage::eraseLocal(const QString& accountId) { Q_EMIT eraseLocalAsked(accountId); }

} // namespace agh
