#include "domain/base58.h"
#include "domain/destination.h"

#include <QRandomGenerator>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

class TestDestination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void base58_data();
    void base58();
    void base58ThereAndBack();
    void checksums_data();
    void checksums();
    void everyTypingErrorInTheCase();
    void fine_data();
    void fine();
    void refused_data();
    void refused();
    void secrets_data();
    void secrets();
    void twoLooks();
    void networksByTheirNames_data();
    void networksByTheirNames();
    void inGroups();
};

void TestDestination::base58_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("letters");
    const auto row = [](const char* hex, const char* letters) {
        QTest::newRow(letters) << QByteArray(hex) << QByteArray(letters);
    };
    row("61", "2g");
    row("626262", "a3gV");
    row("636363", "aPEr");
    row("73696d706c792061206c6f6e6720737472696e67", "2cFupjhnEsSn59qHXstmK2ffpLv2");
    row("00eb15231dfceb60925886b67d065299925915aeb172c06647", "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L");
    row("516b6fcd0f", "ABnLTmg");
    row("bf4f89001e670274dd", "3SEo3LWLoPntC");
    row("572e4794", "3EFU7m");
    row("ecac89cad93923c02321", "EJDM8drfXA6uyA");
    row("10c8511e", "Rt5zm");
    row("00000000000000000000", "1111111111");
}

void TestDestination::base58()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, letters);
    QCOMPARE(base58::encode(QByteArray::fromHex(hex)), letters);
    QCOMPARE(base58::decode(letters).value_or("none").toHex(), hex);
    QVERIFY(!base58::decode(letters + '0'));
    QVERIFY(!base58::decode('l' + letters));
}

void TestDestination::base58ThereAndBack()
{
    QRandomGenerator random(58);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bytes(random.bounded(70), '\0');
        for (char& byte : bytes)
            byte = char(random.bounded(8) == 0 ? 0 : random.bounded(256));
        QVERIFY(base58::decode(base58::encode(bytes)) == bytes);
    }
    QVERIFY(!base58::decode(QByteArray(1'000, '2')));
}

void TestDestination::checksums_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
         {"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
          "dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
          "52908400098527886E0F7030069857D2E4169EE7", "de709f2102306220921060314715629080e2fb77",
          // The tokens that are known here.
          "833589fCD6eDb6E08f4c7C32D4f71b54bdA02913", "036CbD53842c5426634e7929541eC2318f3dCF7e",
          "A0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "af88d065e77c8cC2239327C5EDb3A432268e5831",
          "0b2C639c533813f4Aa9D7837CAf62653d097Ff85"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestDestination::checksums()
{
    QFETCH(QString, address);
    QCOMPARE(checksummed(address.toLower()), address);
}

void TestDestination::everyTypingErrorInTheCase()
{
    const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    for (qsizetype i = 2; i < address.size(); ++i) {
        QString wrong = address;
        if (!wrong[i].isLetter())
            continue;
        wrong[i] = wrong[i].isUpper() ? wrong[i].toLower() : wrong[i].toUpper();
        const Destination read = Destination::read(Rail::X402, u"base"_s, wrong);
        QCOMPARE(read.problem, Destination::Problem::Checksum);
        QCOMPARE(read.at, i); // named to the person
    }
}

void TestDestination::fine_data()
{
    QTest::addColumn<QString>("rail");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("chain");
    const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    const QString solana = u"7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV"_s;
    const QString base = u"eip155:8453"_s;
    QTest::newRow("stripe") << u"stripe"_s << QString() << u" acct_1032D82eZvKYlo2C\n"_s
                            << u"acct_1032D82eZvKYlo2C"_s << QString();
    QTest::newRow("EVM") << u"x402"_s << base << address << address << base;
    QTest::newRow("EVM, chain by name") << u"x402"_s << u"base"_s << address << address << base;
    QTest::newRow("EVM, lower case") << u"x402"_s << base << address.toLower() << address << base;
    QTest::newRow("EVM, upper case")
        << u"x402"_s << base << QString(u"0x"_s + address.mid(2).toUpper()) << address << base;
    QTest::newRow("CAIP-10") << u"x402"_s << QString() << QString(base + u':' + address) << address
                             << base;
    QTest::newRow("CAIP-10 of the chain chosen")
        << u"x402"_s << u"base"_s << QString(base + u':' + address) << address << base;
    QTest::newRow("Solana") << u"x402"_s << u"solana"_s << solana << solana
                            << u"solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"_s;
    QTest::newRow("mpp, EVM") << u"mpp"_s << u"tempo"_s << address.toLower() << address
                              << u"eip155:4217"_s;
    QTest::newRow("mpp, stripe") << u"mpp"_s << QString() << u"acct_1032D82eZvKYlo2C"_s
                                 << u"acct_1032D82eZvKYlo2C"_s << QString();
    QTest::newRow("mpp, as the provider names it")
        << u"mpp"_s << QString() << u"merchant-42/eu"_s << u"merchant-42/eu"_s << QString();
}

void TestDestination::fine()
{
    QFETCH(QString, rail);
    QFETCH(QString, network);
    QFETCH(QString, text);
    QFETCH(QString, read);
    QFETCH(QString, chain);
    const Destination found = Destination::read(Open<Rail>::fromText(rail), network, text);
    QCOMPARE(found.problem, Destination::Problem::None);
    QCOMPARE(found.text, read);
    QCOMPARE(found.network, chain);
}

void TestDestination::refused_data()
{
    using Problem = Destination::Problem;
    QTest::addColumn<QString>("rail");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const char* rail, const char* network,
                        const QString& text, Problem problem) {
        QTest::newRow(name) << QString::fromLatin1(rail) << QString::fromLatin1(network) << text
                            << int(problem);
    };
    const QString forty(40, u'0');
    row("nothing", "stripe", "", u" "_s, Problem::Empty);
    row("customer", "stripe", "", u"cus_NffrFeUfNV2Hib"_s, Problem::OtherId);
    row("bank account", "stripe", "", u"ba_1MvoIJ2eZvKYlo2CO9f0MabO"_s, Problem::OtherId);
    row("transfer", "stripe", "", u"tr_1MiN3gLkdIwHu7ixNCZvFdgA"_s, Problem::OtherId);
    row("mail", "stripe", "", u"someone@example.org"_s, Problem::EMail);
    row("IBAN", "stripe", "", u"DE89 3704 0044 0532 0130 00"_s, Problem::Iban);
    row("no account", "stripe", "", u"1032D82eZvKYlo2C"_s, Problem::NotAnAccount);
    row("account, and more", "stripe", "", u"acct_1032-82eZ"_s, Problem::NotAnAccount);
    row("a letter that is not seen", "stripe", "", u"acct_1032\u200BD82e"_s, Problem::Invisible);
    row("a letter that looks alike", "stripe", "", u"\u0430cct_1032D82eZvKYlo2C"_s,
        Problem::Invisible);
    row("turned around", "x402", "base", u"\u202E0x5aAeb6"_s, Problem::Invisible);
    row("too long", "stripe", "", QString(u"acct_"_s + QString(251, u'a')), Problem::TooLong);
    row("blank inside", "stripe", "", u"acct_1032 D82e"_s, Problem::Spaces);
    row("no chain", "x402", "", u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s,
        Problem::NoNetwork);
    row("a chain that is not known", "x402", "cosmos:hub",
        u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, Problem::UnknownNetwork);
    row("another chain", "x402", "base", u"eip155:1:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s,
        Problem::OtherNetwork);
    row("one digit short", "x402", "base", u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe"_s,
        Problem::WrongLength);
    row("not hexadecimal", "x402", "base", u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg"_s,
        Problem::WrongLetter);
    row("without 0x", "x402", "base", u"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s,
        Problem::NotAnAddress);
    row("checksum of a chain", "x402", "eip155:30", u"0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD"_s,
        Problem::ChecksumOfChain);
    row("zero", "x402", "base", QString(u"0x"_s + forty), Problem::Zero);
    row("a precompile", "x402", "base", QString(u"0x"_s + forty.left(38) + u"11"_s),
        Problem::Precompile);
    row("USDC itself", "x402", "base", u"0x833589fcd6edb6e08f4c7c32d4f71b54bda02913"_s,
        Problem::Token);
    row("a token of Tempo", "mpp", "tempo", QString(u"0x20c0"_s + forty.left(35) + u"1"_s),
        Problem::Token);
    row("USDC on Solana", "x402", "solana", u"EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"_s,
        Problem::Token);
    row("Solana's system program", "x402", "solana", QString(32, u'1'), Problem::Zero);
    row("no letter of base58", "x402", "solana", u"0EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV"_s,
        Problem::WrongLetter);
    row("31 bytes", "x402", "solana", u"7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFL"_s,
        Problem::WrongLength);
    row("an EVM address on Solana", "x402", "solana",
        u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, Problem::WrongLetter);
    row("mpp, a broken address", "mpp", "", u"0x5aAeb6053F3E94C9"_s, Problem::WrongLength);
}

void TestDestination::refused()
{
    QFETCH(QString, rail);
    QFETCH(QString, network);
    QFETCH(QString, text);
    QFETCH(int, problem);
    QCOMPARE(int(Destination::read(Open<Rail>::fromText(rail), network, text).problem), problem);
}

void TestDestination::secrets_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString& text :
         {QString(u"sk_"_s + u"live_4eC39HqLyjWDarjtT1zdp7dc"_s), QString(u"rk_"_s + u"test_abc"_s),
          QString(u"pk_"_s + u"live_abc"_s), QString(u"whsec_"_s + u"abc"_s), u"ac_abc"_s,
          u"ah_12_secret"_s, u"ai_12_secret"_s, QString(u"0x"_s + QString(64, u'a')),
          QString(64, u'1'), QString::fromLatin1(base58::encode(QByteArray(64, '\x51'))),
          u"legal winner thank year wave sausage worth useful legal winner thank yellow"_s,
          u" -----BEGIN PRIVATE KEY-----"_s})
        QTest::newRow(qPrintable(QString::number(number++))) << text;
}

void TestDestination::secrets()
{
    QFETCH(QString, text);
    QVERIFY(Destination::looksSecret(text));
    for (const Rail rail : {Rail::Stripe, Rail::X402, Rail::Mpp}) {
        const Destination read = Destination::read(rail, u"base"_s, text);
        QCOMPARE(read.problem, Destination::Problem::Secret);
        QVERIFY(read.text.isEmpty());
    }
}

void TestDestination::twoLooks()
{
    const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QVERIFY(!Destination::read(Rail::X402, u"base"_s, address).isUnchecked);
    QVERIFY(Destination::read(Rail::X402, u"base"_s, address.toLower()).isUnchecked);
    QVERIFY(Destination::read(Rail::Stripe, {}, u"acct_123"_s).isUnusualLength);
    QVERIFY(!Destination::looksSecret(address));
    QVERIFY(!Destination::looksSecret(u"7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV"_s));
}

void TestDestination::networksByTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isTest");
    const auto row = [](const char* text, const char* id, bool isTest) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(id) << isTest;
    };
    row("base", "eip155:8453", false);
    row("Base", "eip155:8453", false);
    row("base-sepolia", "eip155:84532", true);
    row("avalanche", "eip155:43114", false);
    row("avalanche-fuji", "eip155:43113", true);
    row("polygon", "eip155:137", false);
    row("polygon-amoy", "eip155:80002", true);
    row("ethereum", "eip155:1", false);
    row("optimism", "eip155:10", false);
    row("arbitrum", "eip155:42161", false);
    row("tempo", "eip155:4217", false);
    row("tempo moderato", "eip155:42431", true);
    row("eip155:42431", "eip155:42431", true);
    row("solana", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp", false);
    row("solana-devnet", "solana:EtWTRABZaYq6iMfeYKouRu166VU2xqa1", true);
    // The whole genesis hash, as some write it.
    row("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d",
        "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp", false);
}

void TestDestination::networksByTheirNames()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(bool, isTest);
    const auto found = networks::find(text);
    QVERIFY(found);
    QCOMPARE(found->id, id);
    QCOMPARE(found->isTest, isTest);
    QVERIFY(networks::isCaip2(id));
    QVERIFY(!networks::find(u"EIP155:8453"_s)); // ids are told apart by case
    QCOMPARE(networks::canonical(u"eip155:99999"_s), u"eip155:99999"_s);
}

void TestDestination::inGroups()
{
    QCOMPARE(Destination::groups(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s).join(u' '),
             u"0x 5aAe b605 3F3E 94C9 b9A0 9f33 6694 35E7 Ef1B eAed"_s);
    QCOMPARE(Destination::groups(u"acct_1032D82eZvKYlo2C"_s).join(u' '),
             u"acct_ 1032 D82e ZvKY lo2C"_s);
    QCOMPARE(Destination::groups(u"7EcDhSYGx"_s).join(u' '), u"7EcD hSYG x"_s);
}

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
