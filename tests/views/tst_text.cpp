#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/rails.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"
#include "views/text/timewords.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp at(const char* text) { return *Timestamp::parse(text); }

} // namespace

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("padded") << "480"_ba << u"USDC"_s << u"480.00 USDC"_s << u"480,00 USDC"_s;
        QTest::newRow("cents") << "120.5"_ba << u"USD"_s << u"120.50 USD"_s << u"120,50 USD"_s;
        QTest::newRow("thousands")
            << "1200"_ba << u"EUR"_s << u"1,200.00 EUR"_s << u"1.200,00 EUR"_s;
        QTest::newRow("millions") << "1234567.89"_ba << u"EUR"_s << u"1,234,567.89 EUR"_s
                                  << u"1.234.567,89 EUR"_s;
        QTest::newRow("no minor") << "90000"_ba << u"JPY"_s << u"90,000 JPY"_s << u"90.000 JPY"_s;
        QTest::newRow("three") << "5.1"_ba << u"KWD"_s << u"5.100 KWD"_s << u"5,100 KWD"_s;
        QTest::newRow("more digits than the currency has")
            << "10.005"_ba << u"USD"_s << u"10.005 USD"_s << u"10,005 USD"_s;
        QTest::newRow("unknown currency") << "7.5"_ba << u"XYZ"_s << u"7.5 XYZ"_s << u"7,5 XYZ"_s;
        QTest::newRow("beyond a double")
            << "123456789012345678901.123456789012345678"_ba << u"USD"_s
            << u"123,456,789,012,345,678,901.123456789012345678 USD"_s
            << u"123.456.789.012.345.678.901,123456789012345678 USD"_s;
        QTest::newRow("negative") << "-3"_ba << u"USD"_s << u"-3.00 USD"_s << u"-3,00 USD"_s;
        QTest::newRow("zero") << "0"_ba << u"EUR"_s << u"0.00 EUR"_s << u"0,00 EUR"_s;
    }
    void amounts()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, currency);
        const Money money{*Decimal::parse(token), currency};
        QTEST(money::text(money, QLocale(QLocale::English, QLocale::UnitedStates)), "english");
        QTEST(money::text(money, QLocale(QLocale::German, QLocale::Germany)), "german");
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("withTime");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("germanBrief");
        // Now is Tuesday 24 November 2026, 14:02 in Berlin.
        QTest::newRow("today") << "2026-11-24T08:12:00Z"_ba << u"09:12"_s << u"09:12"_s
                               << u"Today"_s << u"09:12"_s;
        QTest::newRow("just after local midnight")
            << "2026-11-23T23:30:00Z"_ba << u"00:30"_s << u"00:30"_s << u"Today"_s << u"00:30"_s;
        QTest::newRow("yesterday")
            << "2026-11-23T15:48:00Z"_ba << u"Mon"_s << u"Mon 16:48"_s << u"Yesterday"_s << u"Mo"_s;
        QTest::newRow("six days ago")
            << "2026-11-18T10:00:00Z"_ba << u"Wed"_s << u"Wed 11:00"_s << u"Wednesday"_s << u"Mi"_s;
        QTest::newRow("seven days ago") << "2026-11-17T10:00:00Z"_ba << u"17 Nov"_s
                                        << u"17 Nov 11:00"_s << u"17 November"_s << u"17 Nov"_s;
        QTest::newRow("summer time") << "2026-07-03T10:00:00Z"_ba << u"3 Jul"_s << u"3 Jul 12:00"_s
                                     << u"3 July"_s << u"3 Juli"_s;
        QTest::newRow("another year")
            << "2025-12-31T10:00:00Z"_ba << u"31 Dec 2025"_s << u"31 Dec 2025 11:00"_s
            << u"31 December 2025"_s << u"31 Dez 2025"_s;
        QTest::newRow("ahead of us") << "2026-11-26T10:00:00Z"_ba << u"26 Nov"_s
                                     << u"26 Nov 11:00"_s << u"26 November"_s << u"26 Nov"_s;
    }
    void times()
    {
        const qint64 now = at("2026-11-24T13:02:00Z").ms();
        const QTimeZone berlin("Europe/Berlin");
        const TimeWords english(QLocale(QLocale::English, QLocale::UnitedKingdom), berlin);
        const TimeWords german(QLocale(QLocale::German, QLocale::Germany), berlin);
        QFETCH(QByteArray, when);
        const Timestamp time = at(when.constData());
        QTEST(english.brief(time, now), "brief");
        QTEST(english.briefWithTime(time, now), "withTime");
        QTEST(english.day(time, now), "day");
        QString inGerman = german.brief(time, now);
        inGerman.remove(u'.'); // whether a short day ends in a point is the locale data's matter
        QTEST(inGerman, "germanBrief");
    }
    void timesInFull()
    {
        const TimeWords words(QLocale(QLocale::English, QLocale::UnitedKingdom),
                              QTimeZone("Europe/Berlin"));
        QCOMPARE(words.full(at("2026-11-22T17:40:00Z")),
                 u"Sunday, 22 November 2026, 18:40 (UTC+01:00)"_s);
        QCOMPARE(words.heading(at("2026-11-22T17:40:00Z"), at("2026-11-24T13:02:00Z").ms()),
                 u"Sunday 22 Nov, 18:40"_s);
        QCOMPARE(words.asOf(at("2026-11-24T12:40:00Z"), at("2026-11-24T13:02:00Z").ms()),
                 u"As of 13:40"_s);
        const TimeWords half(QLocale::c(), QTimeZone("Asia/Kolkata"));
        QVERIFY(half.full(at("2026-11-22T17:40:00Z")).endsWith(u"23:10 (UTC+05:30)"_s));
        const TimeWords utc(QLocale::c(), QTimeZone::utc());
        QVERIFY(utc.full(at("2026-11-22T17:40:00Z")).endsWith(u"17:40 (UTC)"_s));
        QVERIFY(words.full({}).isEmpty() && words.brief({}, 0).isEmpty());
    }

    void everyStateHasAWordOfItsOwn()
    {
        QCOMPARE(words::of(Open(SettlementStatus::Draft)), u"Draft"_s);
        QCOMPARE(words::of(Open(SettlementStatus::Sent)), u"Sent"_s);
        QCOMPARE(words::of(Open(ApplicationStatus::Rejected)), u"Declined"_s);
        QCOMPARE(words::of(Open(Rail::X402)), u"x402"_s);
        QCOMPARE(words::of(Open(Rail::Mpp)), u"MPP"_s);
        QCOMPARE(words::of(Open(Schedule::OnCompletion)), u"on completion"_s);
        QCOMPARE(words::of(Open(Schedule::Milestones)), u"in milestones"_s);
        QSet<QString> settlements;
        for (const auto& [value, word] : EnumWords<SettlementStatus>::words) {
            settlements << words::of(Open(value));
            QVERIFY(!words::sentence(Open(value), Rail::X402).isEmpty());
        }
        QCOMPARE(settlements.size(), 6);
        QVERIFY(words::sentence(SettlementStatus::Sent, Rail::Stripe).contains(u"Stripe"_s));
    }
    void anUnknownStateIsShownAsItCame()
    {
        const auto held = Open<SettlementStatus>::fromText(u"held_by_bank"_s);
        QCOMPARE(words::of(held), u"held_by_bank"_s);
        QCOMPARE(words::tone(held), Tones::Neutral);
        QVERIFY(!words::sentence(held, Rail::Stripe).isEmpty());
        QCOMPARE(words::of(Open<ApplicationStatus>()), u"Not told"_s);
        QCOMPARE(words::of(Open<Rail>()), QString());
    }

    void payoutIsNeverGuessed()
    {
        using Known = std::optional<QList<Open<Rail>>>;
        QCOMPARE(Rails::payoutFor(Known(), Rail::X402), Rails::NotTold);
        QCOMPARE(Rails::payoutFor(Known(QList<Open<Rail>>{}), Rail::X402), Rails::Lacks);
        QCOMPARE(Rails::payoutFor(Known({Rail::Stripe, Rail::X402}), Rail::X402), Rails::Has);
        QCOMPARE(Rails::payoutFor(Known({Rail::Stripe}), Open<Rail>()), Rails::NotTold);
    }

    void offersLeaveOutWhatIsNotTold()
    {
        PaymentTerms terms;
        QCOMPARE(sentences::offer(terms), QString());
        terms.amount = Money{*Decimal::parse("480"), u"EUR"_s};
        terms.currency = u"EUR"_s;
        QCOMPARE(sentences::offer(terms), u"480.00 EUR"_s);
        terms.schedule = Schedule::OnCompletion;
        terms.rail = Rail::X402;
        QCOMPARE(sentences::offer(terms), u"480.00 EUR, on completion, paid by x402"_s);
        QCOMPARE(sentences::shortened(u"acct_1032D82eZvKYkvYL"_s), u"acct_\u2026kvYL"_s);
        QCOMPARE(sentences::shortened(u"0x7A3f5aAeb6053F3E94C9b9A09f33669435E7c41E"_s),
                 u"0x7A3f\u2026c41E"_s);
        QCOMPARE(sentences::shortened(u"short"_s), u"short"_s);
    }

    void namesCannotPlayTricks()
    {
        QCOMPARE(display::bareLine(u"Ledger\u202Eline"_s), u"Ledger\u27E8U+202E\u27E9line"_s);
        QCOMPARE(display::bareLine(u"a\u200B\u200B\u200Bb"_s), u"a\u27E8U+200B\u27E9b"_s);
        QCOMPARE(display::bareLine(u"two\nlines\tand   blanks "_s), u"two lines and blanks"_s);
        QCOMPARE(display::bareLine(u"nul\0in it"_s), u"nulin it"_s);
        // Eight accents on a letter become four; four stay.
        QCOMPARE(display::bareLine(u"z"_s + QString(8, QChar(0x0301))),
                 u"z"_s + QString(4, QChar(0x0301)));
        // Joiners that shape letters or emoji stay.
        QCOMPARE(display::bareLine(u"\u0646\u200C\u0645"_s), u"\u0646\u200C\u0645"_s);
        // A lone surrogate is no character.
        QCOMPARE(display::bareLine(u"a"_s + QChar(0xD800) + u"b"_s), u"a\uFFFDb"_s);
        // What runs from right to left is fenced in, plain names are as they were.
        QCOMPARE(display::line(u"Ledgerline"_s), u"Ledgerline"_s);
        const QString hebrew = display::line(u"\u05D0\u05D1"_s);
        QCOMPARE(hebrew.front(), QChar(0x2068));
        QCOMPARE(hebrew.back(), QChar(0x2069));
    }
    void longTextsAreCapped()
    {
        const QString word(1'000'000, u'x');
        const QString shown = display::text(word);
        QVERIFY(shown.size() <= display::maxChars + 1);
        for (const QString& part : shown.split(QChar(0x200B)))
            QVERIFY(part.size() <= display::maxWord + 1);
        QVERIFY(display::text(QString(300'000, u'\n')).count(u'\n') < display::maxLines);
        QVERIFY(!display::text(QString(300'000, u'\t')).contains(u'\t'));
        QVERIFY(display::line(word).size() <= 302);
    }
    void aBeginningStaysIsolated()
    {
        const QString name = display::line(u"Ledger \u202E line and more"_s);
        QCOMPARE(display::beginning(name, 300), name);
        const QString cut = display::beginning(name, 4);
        QCOMPARE(cut.count(QChar(0x2068)), cut.count(QChar(0x2069)));
        QVERIFY(cut.contains(QChar(0x2026)));
        QCOMPARE(display::beginning(u"a\U0001F600b"_s, 2), u"a\u2026"_s);
    }

    void initialsAndColours()
    {
        QCOMPARE(display::initials(u"Ledgerline"_s), u"LE"_s);
        QCOMPARE(display::initials(u"Two-Pass Audit"_s), u"TP"_s);
        QCOMPARE(display::initials(u"Rook & Rule"_s), u"RR"_s);
        QCOMPARE(display::initials(u"Marta Lindqvist"_s), u"ML"_s);
        QCOMPARE(display::initials(u"  x "_s), u"X"_s);
        QCOMPARE(display::initials(u"\u00E4lva"_s), u"\u00C4L"_s);
        QCOMPARE(display::initials(QString()), u"?"_s);
        QCOMPARE(display::initials(u"<<<>>>"_s), u"?"_s);
        QSet<int> colours;
        for (int i = 0; i < 200; ++i)
            colours << display::avatarColor(u"agent_%1"_s.arg(i));
        QCOMPARE(colours.size(), 8);
        QCOMPARE(display::avatarColor(u"agent_1"_s), display::avatarColor(u"agent_1"_s));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
