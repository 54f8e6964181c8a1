#include "languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace agh {

Languages::Languages() = default;

Languages::~Languages()
{
    for (const auto* slot : {&m_own, &m_qt}) {
        if (*slot)
            QCoreApplication::removeTranslator(slot->get());
    }
}

void Languages::use(const QString& code)
{
    const QLocale system = QLocale::system();
    const QString spoken = system.name().section(u'_', 0, 0);
    QString wanted = code.isEmpty() ? spoken : code;
    if (!QFile::exists(u":/i18n/agentsgethired_%1.qm"_s.arg(wanted)))
        wanted = u"en"_s; // its catalogue has the plural forms
    // The region of the system stays where its language is the one that is shown. Elsewhere the
    // names of days and the figures are of the language that stands around them.
    QLocale::setDefault(wanted == spoken ? system : QLocale(wanted));
    install(m_own, u"agentsgethired_"_s + wanted, u":/i18n"_s);
    install(m_qt, u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void Languages::install(std::unique_ptr<QTranslator>& slot, const QString& name,
                        const QString& folder)
{
    if (slot)
        QCoreApplication::removeTranslator(slot.get());
    slot = std::make_unique<QTranslator>();
    if (slot->load(name, folder))
        QCoreApplication::installTranslator(slot.get());
    else
        slot.reset(); // English stands in the source
}

} // namespace agh
