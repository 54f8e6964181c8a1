#include "languages.h"

#include <QCoreApplication>
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
    const QString system = QLocale::system().name();
    const QString wanted = code.isEmpty() ? system.section(u'_', 0, 0) : code;
    // The region of the system stays where its language is the one that was chosen.
    QLocale::setDefault(code.isEmpty() || system.startsWith(code + u'_') ? QLocale::system()
                                                                         : QLocale(code));
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
