#include "platform/linkopener.h"

#include <QDesktopServices>

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

bool LinkOpener::handOver(const QUrl& url) { return QDesktopServices::openUrl(url); }

} // namespace agh
