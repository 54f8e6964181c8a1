#include "views/forms/linksheet.h"

#include "views/text/displayguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype longest = 2'000;

/// The host in letters that cannot be mistaken.
QString asciiHost(const QUrl& url)
{
    if (url.scheme() == "mailto"_L1)
        return display::bareLine(url.path());
    return QString::fromLatin1(QUrl::toAce(url.host()));
}

/// The host that the words of a link seem to name; empty where they name none.
QString namedHost(const QString& shown)
{
    static const QRegularExpression form(
        u"^(?:https?://)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,})(?:[/:?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(shown.trimmed()).captured(1).toLower();
}

bool sameSite(const QString& named, const QString& host)
{
    const auto bare = [](const QString& one) {
        return one.startsWith("www."_L1) ? one.mid(4) : one;
    };
    return bare(named) == bare(host.toLower());
}

} // namespace

LinkSheet::LinkSheet(LinkOpener& browser, QObject* parent)
    : QObject(parent)
    , m_browser(browser)
{}

void LinkSheet::ask(const QString& url, const QString& shown)
{
    m_plain = url.left(longest);
    m_url = url.size() <= longest ? QUrl(url.trimmed(), QUrl::StrictMode) : QUrl();
    m_refused = !LinkOpener::isAllowed(m_url);
    m_host = m_url.isValid() ? asciiHost(m_url) : QString();
    m_address = display::bareLine(
        m_url.isValid() ? QString::fromLatin1(m_url.toEncoded()) : m_plain, longest);
    const QString named = namedHost(shown);
    if (m_refused)
        m_warning = tr("This kind of address is not opened. You can copy it and look at it.");
    else if (!named.isEmpty() && m_url.scheme() != "mailto"_L1 && !sameSite(named, m_host))
        m_warning = tr("The text of the link looks like another address");
    else if (m_host.contains("xn--"_L1))
        m_warning = tr("The address has letters that can look like others");
    else if (m_url.scheme() == "http"_L1)
        m_warning = tr("Not encrypted: others on the way can read along");
    else
        m_warning.clear();
    m_open = true;
    Q_EMIT changed();
}

void LinkSheet::openInBrowser()
{
    if (!m_open || m_refused)
        return;
    if (m_browser.open(m_url) == LinkOpener::Outcome::Opened) {
        cancel();
        return;
    }
    m_warning = tr("No program took the address. You can copy it.");
    Q_EMIT changed();
}

void LinkSheet::copy()
{
    if (m_open && qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::clipboard()->setText(
            m_url.isValid() ? QString::fromLatin1(m_url.toEncoded()) : display::bareLine(m_plain));
}

void LinkSheet::cancel()
{
    m_open = false;
    Q_EMIT changed();
}

} // namespace agh
