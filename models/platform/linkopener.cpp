#include "platform/linkopener.h"

#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace agh {

bool LinkOpener::isAllowed(const QUrl& url)
{
    if (!url.isValid())
        return false;
    if (url.scheme() == "mailto"_L1)
        return !url.path().isEmpty();
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

LinkOpener::Outcome LinkOpener::open(const QUrl& url)
{
    if (!isAllowed(url))
        return Outcome::NotAllowed;
    return handOver(url) ? Outcome::Opened : Outcome::NoProgram;
}

LinkOpener::Outcome LinkOpener::openOwnFile(const QString& path)
{
    static const QStringList kinds{u"pdf"_s, u"csv"_s, u"json"_s};
    const QFileInfo file(path);
    if (!file.isFile() || !kinds.contains(file.suffix()))
        return Outcome::NotAllowed;
    return handOver(QUrl::fromLocalFile(file.absoluteFilePath())) ? Outcome::Opened
                                                                  : Outcome::NoProgram;
}

bool LinkOpener::handOver(const QUrl& url) { return QDesktopServices::openUrl(url); }

} // namespace agh
