#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace agh::bench {

/// A listing as the sandbox answered it, byte for byte.
struct Recording
{
    QList<QByteArray> pages;
    [[nodiscard]] qint64 bytes() const;
};

/// Reads every page of GET /api/roles.
[[nodiscard]] Recording record(const QUrl& sandbox);

/// Serves a recording from a process of its own, as quickly as bytes can be sent, so that what is
/// measured is the client.
class Replay
{
public:
    ~Replay();
    [[nodiscard]] QUrl start(const Recording& recording, const QString& folder);
    /// The other side: `program --replay FILE`.
    static int serve(const QString& file);

private:
    QProcess m_process;
};

} // namespace agh::bench
