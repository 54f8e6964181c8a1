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

/// The ways of the Trojan-Source paper to make a text read otherwise than it is: what turns, what
/// looks the same, what cannot be seen.
inline QStringList trojanSources()
{
    const QChar lre(0x202A), rle(0x202B), pdf(0x202C), lro(0x202D), rlo(0x202E);
    const QChar lri(0x2066), rli(0x2067), fsi(0x2068), pdi(0x2069), lrm(0x200E), rlm(0x200F);
    const QChar zwsp(0x200B), zwnj(0x200C), wj(0x2060), soft(0x00AD), alm(0x061C);
    const QString turned = rlo + QStringLiteral(" } ") + lri + QStringLiteral("if admin") + pdi +
                           QStringLiteral(" ") + lri + QStringLiteral(" begin");
    return {
        turned,
        QStringLiteral("user") + rlo + QStringLiteral(" ") + lri + QStringLiteral("// paid") + pdi +
            QStringLiteral(" ") + lri,
        rli + QStringLiteral("return") + pdi + QStringLiteral(" early"),
        QStringLiteral("never closed ") + rle + rle + lro + fsi,
        QStringLiteral("closed too often") + pdi + pdi + pdf + pdf,
        QStringLiteral("one line ") + rlo + QStringLiteral("\nand the next"),
        QStringLiteral("45 USD") + rlo + QStringLiteral(" 00,054 ") + pdf,
        QStringLiteral("marks ") + lrm + rlm + alm + QStringLiteral(" between"),
        lre + QStringLiteral("deep ") + rle + lre + rle + lri + rli + QStringLiteral("er"),
        QString(200, rlo) + QStringLiteral("many") + QString(130, lri),
        QStringLiteral("Ledger") + zwsp + zwnj + wj + soft + QStringLiteral("line"),
        QStringLiteral("L") + QChar(0x0435) + QStringLiteral("dgerline"),
        QStringLiteral("\u05D0\u05D1\u05D2 100 ") + rlo + QStringLiteral("\u05D3\u05D4"),
        QStringLiteral("\u0627\u0644\u0633\u0644\u0627\u0645 45.00 USDC"),
    };
}

/// Does it turn what stands beside it, or leave something open that would?
inline bool turnsNeighbours(const QString& text)
{
    int isolates = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x202A && u <= 0x202E) || u == 0x2066 || u == 0x2067 || u == 0x200E ||
            u == 0x200F)
            return true;
        isolates += u == 0x2068 ? 1 : u == 0x2069 ? -1 : 0;
        if (isolates < 0 || isolates > 1)
            return true;
        if (u == '\n' && isolates != 0)
            return true;
    }
    return isolates != 0;
}

} // namespace agh::test
