#pragma once

#include <QString>
#include <QUrl>

namespace agh {

/// The one door to the browser and the mail program. Opens https, http and mailto, nothing else:
/// the desktop would start a handler for any scheme. Asking the person first is the views' part.
class LinkOpener
{
public:
    enum class Outcome { Opened, NotAllowed, NoProgram };
    LinkOpener() = default;
    virtual ~LinkOpener() = default;
    LinkOpener(const LinkOpener&) = delete;
    LinkOpener& operator=(const LinkOpener&) = delete;
    Outcome open(const QUrl& url); // NOLINT(modernize-use-nodiscard)
    /// A file that this program wrote itself just now, such as a PDF, in the program the desktop
    /// has for it; nothing that came from elsewhere.
    Outcome openOwnFile(const QString& path); // NOLINT(modernize-use-nodiscard)
    [[nodiscard]] static bool isAllowed(const QUrl& url);

protected:
    virtual bool handOver(const QUrl& url); ///< tests listen here
};

} // namespace agh
