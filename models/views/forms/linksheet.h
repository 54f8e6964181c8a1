#pragma once

#include "platform/linkopener.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace agh {

/// Asks before a link of the marketplace is opened in the browser: where it leads, in letters that
/// cannot be mistaken.
class LinkSheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    /// The host in ASCII: "xn--…" where a letter is not plain.
    Q_PROPERTY(QString host READ host NOTIFY changed)
    /// The whole address, guarded.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// "Not encrypted", "The text of the link looks like another address"; empty where nothing is
    /// odd.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    /// Refused: the link is shown and can be copied, never opened.
    Q_PROPERTY(bool refused READ refused NOTIFY changed)
public:
    explicit LinkSheet(LinkOpener& browser, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString warning() const { return m_warning; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// `url` as it stands in TextBlock.links; `shown`: the words of the link.
    Q_INVOKABLE void ask(const QString& url, const QString& shown = {});
    Q_INVOKABLE void openInBrowser();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    LinkOpener& m_browser;
    bool m_open = false, m_refused = false;
    QUrl m_url;
    QString m_host, m_address, m_warning, m_plain;
};

} // namespace agh
