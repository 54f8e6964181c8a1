#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment, state; ///< state: empty when finished
    QStringList forms;
    bool plural = false;
    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> read(const QString& path)
{
    QList<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    Message one;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::EndElement && name == u"message"_s)
            out.append(one);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == u"name"_s) {
            context = xml.readElementText();
        } else if (name == u"message"_s) {
            one = {};
            one.context = context;
            one.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
        } else if (name == u"source"_s) {
            one.source = xml.readElementText();
        } else if (name == u"comment"_s) {
            one.comment = xml.readElementText();
        } else if (name == u"translation"_s) {
            one.state = xml.attributes().value(u"type"_s).toString();
            if (!one.plural)
                one.forms.append(xml.readElementText());
        } else if (name == u"numerusform"_s) {
            one.forms.append(xml.readElementText());
        }
    }
    return out;
}

QString catalogue(const QString& language)
{
    return u"" AGH_SOURCE_DIR "/translations/agentsgethired_%1.ts"_s.arg(language);
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QStringList out;
    for (auto it = place.globalMatch(text); it.hasNext();)
        out.append(it.next().captured());
    out.removeDuplicates(); // a translation may name one thing twice
    out.sort();
    return out;
}

void expectNone(const QStringList& found)
{
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

} // namespace

/// The catalogues say everything that the program says, and nothing else.
class Catalogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("de") << u"de"_s;
    }

    void isComplete()
    {
        QFETCH_GLOBAL(QString, language);
        const QList<Message> all = read(catalogue(language));
        QVERIFY(all.size() > 20);
        QStringList wrong;
        for (const Message& one : all) {
            if (!one.state.isEmpty() || one.forms.isEmpty() || one.forms.contains(QString()))
                wrong.append(one.key());
            if (one.plural && one.forms.size() != 2)
                wrong.append(u"%1: %2 forms"_s.arg(one.key()).arg(one.forms.size()));
        }
        expectNone(wrong);
    }

    void placeholdersAreThoseOfTheSource()
    {
        QFETCH_GLOBAL(QString, language);
        QStringList wrong;
        for (const Message& one : read(catalogue(language))) {
            for (const QString& form : one.forms) {
                if (placesIn(form) != placesIn(one.source))
                    wrong.append(one.key() + u" → "_s + form);
            }
        }
        expectNone(wrong);
    }

    void isWhatTheSourcesSay()
    {
        QFETCH_GLOBAL(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(catalogue(language), copy));
        QStringList arguments{u"-recursive"_s};
        for (const QString& part : {u"models"_s, u"app/desktop"_s, u"qml"_s})
            arguments << u"" AGH_SOURCE_DIR "/"_s + part;
        arguments << u"-no-obsolete"_s << u"-locations"_s << u"none"_s;
        if (language == u"en"_s)
            arguments << u"-pluralonly"_s;
        arguments << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(AGH_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        // Such a text is put under a name that is not asked for when the program runs.
        const QString said = QString::fromUtf8(lupdate.readAllStandardError());
        QVERIFY2(!said.contains(u"unknown namespace"_s) && !said.contains(u"unconsumed"_s),
                 qPrintable(said));

        const auto keysOf = [](const QList<Message>& all) {
            QSet<QString> keys;
            for (const Message& one : all)
                keys.insert(one.key());
            return keys;
        };
        const QSet<QString> here = keysOf(read(catalogue(language)));
        const QSet<QString> there = keysOf(read(copy));
        expectNone((QSet<QString>(there) - here).values());
        expectNone((QSet<QString>(here) - there).values());
    }

    void germanIsGerman()
    {
        QFETCH_GLOBAL(QString, language);
        if (language != u"de"_s)
            return;
        static const QRegularExpression word(u"\\p{L}{2,}"_s);
        QStringList wrong;
        for (const Message& one : read(catalogue(language))) {
            int words = 0;
            for (auto it = word.globalMatch(one.source); it.hasNext(); it.next())
                ++words;
            for (const QString& form : one.forms) {
                const bool left = words > 3 && form == one.source;
                const bool quotes =
                    form.contains(u'"') || form.contains(u'\u201D') || form.contains(u'\'');
                if (left || quotes || form.contains(u'!'))
                    wrong.append(one.key() + u" → "_s + form);
            }
        }
        expectNone(wrong);
    }
};

QTEST_GUILESS_MAIN(Catalogues)
#include "tst_catalogues.moc"
