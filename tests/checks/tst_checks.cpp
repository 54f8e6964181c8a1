#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Source
{
    QString path; ///< from the project's root
    QStringList lines;
};

QList<Source> sources(const QStringList& folders, const QStringList& patterns)
{
    QList<Source> found;
    const QDir root(QStringLiteral(AGH_SOURCE_DIR));
    for (const QString& folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            found.append({root.relativeFilePath(file.fileName()),
                          QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

/// "path:line: text" of every line that fits `pattern` outside the folders that may have it.
QStringList offences(const QList<Source>& all, const QRegularExpression& pattern,
                     const QStringList& allowed)
{
    QStringList out;
    for (const Source& source : all) {
        const bool free = std::any_of(allowed.begin(), allowed.end(), [&](const QString& prefix) {
            return source.path.startsWith(prefix);
        });
        if (free)
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString code = source.lines[i].section(u"//"_s, 0, 0);
            if (pattern.match(code).hasMatch())
                out.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(code.trimmed()));
        }
    }
    return out;
}

void expectNone(const QStringList& found)
{
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

} // namespace

/// Rules of the tree that a compiler does not see.
class Checks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePlaceFor_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("allowed");
        // Why each has one place: the origin pin, the write guard, bound parameters, the redactor
        // stand there.
        QTest::newRow("network") << u"\\bQNetworkAccessManager\\b"_s
                                 << QStringList{u"models/api/"_s};
        QTest::newRow("sql") << u"\\bQSqlQuery\\b"_s << QStringList{u"models/store/"_s};
        QTest::newRow("keychain") << u"\\bQKeychain::"_s << QStringList{u"models/accounts/"_s};
        QTest::newRow("json") << u"\\bsimdjson::"_s << QStringList{u"models/api/json/"_s};
        QTest::newRow("browser") << u"\\bQDesktopServices::openUrl\\b"_s
                                 << QStringList{u"models/platform/"_s};
        QTest::newRow("reset") << u"\\bbeginResetModel\\b"_s
                               << QStringList{u"models/views/lists/idlistmodel"_s};
        QTest::newRow("context property") << u"setContextProperty|qmlRegister"_s << QStringList{};
    }
    void onePlaceFor()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, allowed);
        expectNone(offences(sources({u"models"_s, u"app/desktop"_s}, {u"*.cpp"_s, u"*.h"_s}),
                            QRegularExpression(pattern), allowed));
    }

    void sandboxSharesNothingWithTheClient()
    {
        const auto includes = QRegularExpression(
            u"#include \"(domain|api|store|accounts|services|platform|views)/"_s);
        expectNone(offences(sources({u"app/sandbox"_s}, {u"*.cpp"_s, u"*.h"_s}), includes, {}));
    }

    void marketplaceTextIsNeverRich()
    {
        // Only our own escaped Markdown may be styled (facts of hostile text: images are fetched,
        // Button crashes).
        expectNone(
            offences(sources({u"qml"_s}, {u"*.qml"_s}),
                     QRegularExpression(u"Text\\.(RichText|StyledText|MarkdownText|AutoText)"_s),
                     {u"qml/Parts/SafeText.qml"_s, u"qml/Parts/MarkdownBlock.qml"_s}));
    }

    void qmlAsksNoNetworkAndRunsNoTimersForLogic()
    {
        expectNone(offences(
            sources({u"qml"_s}, {u"*.qml"_s}),
            QRegularExpression(u"XMLHttpRequest|Qt\\.openUrlExternally|\\bproperty var\\b"_s), {}));
    }

    void sizesAndColoursComeFromTheTheme()
    {
        // A literal colour, or a number given to a size, radius, font or margin; 0, 1 and shares
        // of something else are no sizes.
        const auto literal = QRegularExpression(
            u"\"#[0-9A-Fa-f]{3,8}\"|Qt\\.rgba\\(|Qt\\.hsla\\("
            "|\\bcolor: \"(?!transparent\")[a-z]+\""
            "|\\b(radius|pixelSize|pointSize|border\\.width|duration|interval|spacing|padding"
            "|(left|right|top|bottom)Padding|(left|right|top|bottom)?[mM]argins?"
            "|(left|right|top|bottom)Margin|(column|row)Spacing|width|height"
            "|implicitWidth|implicitHeight|(preferred|minimum|maximum)(Width|Height))"
            ": -?([2-9]|[1-9][0-9]+)(\\.[0-9]+)?\\s*$"_s);
        expectNone(offences(sources({u"qml"_s}, {u"*.qml"_s}), literal, {u"qml/Theme/"_s}));
    }

    void noLoaderOfABoundComponent()
    {
        // Qt 6.4 refuses it at run time, and what it should show never appears.
        QStringList bound;
        for (const Source& source : sources({u"qml"_s}, {u"*.qml"_s})) {
            const QString text = source.lines.join(u'\n');
            static const QRegularExpression loader(u"\\bsourceComponent:\\s*[A-Z]"_s);
            if (text.contains(u"pragma ComponentBehavior: Bound"_s) &&
                loader.match(text).hasMatch())
                bound.append(source.path);
        }
        expectNone(bound);
    }

    void iconsThatAreNamedExist()
    {
        const QStringList there =
            QDir(QStringLiteral(AGH_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
        QVERIFY(there.size() > 50);
        // Every quoted word of a line that speaks of an icon, if it looks like the name of one.
        static const QRegularExpression about(u"[iI]con"_s);
        static const QRegularExpression word(u"\"([a-z]+(?:-[a-z0-9]+)+)\""_s);
        QStringList missing;
        for (const Source& source : sources({u"qml"_s, u"models/views"_s, u"app/desktop"_s},
                                            {u"*.qml"_s, u"*.cpp"_s, u"*.h"_s})) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString& line = source.lines[i];
                const bool speaks = about.match(line).hasMatch() ||
                                    about.match(source.lines.value(i - 1)).hasMatch();
                if (!speaks && !line.contains(u"return \""_s))
                    continue;
                for (auto it = word.globalMatch(line); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    if (!there.contains(name + u".svg"_s))
                        missing.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(name));
                }
            }
        }
        expectNone(missing);

        // The one list of names is the folder.
        QFile list(QStringLiteral(AGH_SOURCE_DIR "/resources/CMakeLists.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        QStringList listed = text.section(u"set(AGH_ICONS"_s, 1)
                                 .section(u')', 0, 0)
                                 .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        for (QString& name : listed)
            name += u".svg"_s;
        listed.sort();
        QCOMPARE(listed, there);
    }

    void stringsWithArgumentsHaveAComment()
    {
        QStringList bare;
        static const QRegularExpression call(u"\\b(qsTr|tr)\\(\"[^\"]*%[1-9n][^\"]*\""_s);
        for (const Source& source :
             sources({u"qml"_s, u"models"_s, u"app/desktop"_s}, {u"*.qml"_s, u"*.cpp"_s})) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (!call.match(source.lines[i]).hasMatch())
                    continue;
                const QStringList near = source.lines.mid(qMax(qsizetype(0), i - 4), 5);
                const bool said = std::any_of(near.begin(), near.end(), [](const QString& line) {
                    return line.contains(u"//:"_s) || line.contains(u"/*:"_s);
                });
                if (!said)
                    bare.append(
                        u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines[i].trimmed()));
            }
        }
        expectNone(bare);
    }

    void filesStaySmall()
    {
        QStringList large;
        for (const Source& source : sources({u"models"_s, u"app"_s, u"qml"_s, u"tests"_s},
                                            {u"*.cpp"_s, u"*.h"_s, u"*.qml"_s})) {
            const qsizetype most = source.path.endsWith(u".qml"_s) ? 250 : 400;
            if (source.lines.size() > most + 1)
                large.append(u"%1: %2 lines"_s.arg(source.path).arg(source.lines.size()));
        }
        expectNone(large);
    }

    void nothingIsLeftOpen()
    {
        const QString marks = QStringLiteral("TO") + u"DO|FIX"_s + u"ME|XX"_s + u"X\\b"_s;
        expectNone(offences(sources({u"models"_s, u"app"_s, u"qml"_s, u"tests"_s},
                                    {u"*.cpp"_s, u"*.h"_s, u"*.qml"_s, u"CMakeLists.txt"_s}),
                            QRegularExpression(marks), {}));
        expectNone(offences(sources({u"tests"_s}, {u"*.cpp"_s, u"*.qml"_s}),
                            QRegularExpression(u"QTest::qWait\\(|qSleep\\(|sleep_for"_s),
                            {u"tests/checks/"_s}));
    }
};

QTEST_GUILESS_MAIN(Checks)
#include "tst_checks.moc"
