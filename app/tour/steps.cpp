#include "tour/steps.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace agh {

Steps::Steps(Driver& driver, QString pictures)
    : m_driver(driver)
    , m_pictures(std::move(pictures))
{}

void Steps::take(const QString& what, const std::function<QString()>& act)
{
    ++m_taken;
    const QString wrong = act();
    if (wrong.isEmpty()) {
        std::printf("ok    %s\n", qPrintable(what));
    } else {
        ++m_failed;
        std::printf("WRONG %s\n      %s\n", qPrintable(what), qPrintable(wrong));
        std::printf("      on the screen: %s\n", qPrintable(m_driver.names().join(u" | "_s)));
        (void)m_driver.picture(u"%1/wrong-%2.png"_s.arg(m_pictures).arg(m_taken));
    }
    std::fflush(stdout);
}

void Steps::picture(const QString& name)
{
    take(u"picture %1.png"_s.arg(name), [&] {
        const QString file = u"%1/%2.png"_s.arg(m_pictures, name);
        return m_driver.picture(file) ? QString() : u"could not be written to "_s + file;
    });
}

} // namespace agh
