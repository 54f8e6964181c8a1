#pragma once

#include "platform/notifier.h"

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace agh::test {

using namespace Qt::Literals::StringLiterals;

/// A server that counts who comes.
class Beacon : public QTcpServer
{
public:
    Beacon()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++hits;
            while (QTcpSocket* socket = nextPendingConnection())
                socket->deleteLater();
        });
    }
    /// Everything that has ever made somebody fetch something.
    [[nodiscard]] QStringList lures() const
    {
        const QString url = u"http://127.0.0.1:%1/"_s.arg(serverPort());
        return {u"<img src=\"%1a.png\">"_s.arg(url),
                u"![picture](%1b.png)"_s.arg(url),
                u"[link](%1c)"_s.arg(url),
                url + u"d"_s,
                u"<a href='%1e'><img src='%1f'></a><link rel=stylesheet href=%1g>"_s.arg(url),
                u"<style>@import url(%1h);</style><b style='background:url(%1i)'>b</b>"_s.arg(url),
                u"![][r]\n\n[r]: %1j.png"_s.arg(url),
                u"<iframe src=%1k></iframe><object data=%1l></object>"_s.arg(url),
                u"=IMPORTXML(\"%1m\", \"/\")"_s.arg(url)};
    }
    int hits = 0;
};

/// A desktop that keeps what it was asked to show.
class NotesKept final : public Notifier
{
public:
    [[nodiscard]] Health health() const override { return Health::Ready; }
    void look() override {}
    void show(const SystemNote& note) override { notes.append(note); }
    void close(const QString&) override {}
    QList<SystemNote> notes;
};

/// Put together until a name is full, so that few people bear all of them.
inline QStringList batched(const QStringList& texts, qsizetype most)
{
    QStringList out;
    QString now;
    for (const QString& text : texts) {
        if (!now.isEmpty() && now.size() + text.size() > most) {
            out.append(now);
            now.clear();
        }
        now += (now.isEmpty() ? QString() : u" "_s) + text;
    }
    if (!now.isEmpty())
        out.append(now);
    return out;
}

} // namespace agh::test
