#pragma once

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace agh::test {

/// A list of strings that have broken programs: a few of our own, always; and the Big List of
/// Naughty Strings where it lies beside the project (it is not copied into it).
inline QStringList naughtyStrings()
{
    const QChar rlo(0x202E), pdf(0x202C), bom(0xFEFF), zwj(0x200D), nul(0);
    QStringList out{
        QString(),
        QStringLiteral("<img src=x onerror=alert(1)>"),
        QStringLiteral("<img src=\"http://127.0.0.1:9/a.png\"><b>bold</b>"),
        QStringLiteral("![picture](http://127.0.0.1:9/b.png) [link](javascript:alert(1))"),
        QStringLiteral("'; DROP TABLE roles; --"),
        QStringLiteral("%1 %n %L2 %%"),
        QStringLiteral("a&1 &File"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("=HYPERLINK(\"http://example.com\")"),
        rlo + QStringLiteral("txt.exe") + pdf,
        bom + QStringLiteral("mark") + zwj,
        QStringLiteral("before") + nul + QStringLiteral("after"),
        QString(QChar(0xD800)) + QStringLiteral("lone"),
        QString(2'000, QLatin1Char('a')),
        QStringLiteral("e") + QString(300, QChar(0x0301)),
    };
    QFile file(QStringLiteral(AGH_SOURCE_DIR "/../shared/data/blns.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("the Big List of Naughty Strings is not beside the project: done without it");
        return out;
    }
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        out.append(value.toString());
    return out;
}

} // namespace agh::test
