#include "../support/corpus.h"
#include "views/forms/acceptdialog.h"
#include "views/pages/applicantpage.h"
#include "views/pages/contractpage.h"
#include "views/pages/rolefacts.h"
#include "views/text/applicantwords.h"
#include "views/text/contractwords.h"
#include "views/text/decisionnote.h"
#include "views/text/markdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaProperty>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment moment([] { return qint64(1'795'600'000'000); });

/// The strings of the project's own, and the Big List of Naughty Strings where it lies beside it.
QStringList naughty()
{
    QStringList out{u"<img src=\"http://127.0.0.1:9/x.png\">"_s,
                    u"<b onclick=x>bold</b>"_s,
                    u"\u202Egnp.exe"_s,
                    u"a\u0000b"_s,
                    u"\u200Bzero\u200Dwidth\u00AD"_s,
                    u"Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334"_s,
                    QString(300'000, u'x'),
                    QString(50'000, u'\n'),
                    u"javascript:alert(1)"_s,
                    QString(QChar(0xD800)),
                    u"\u2066isolated"_s};
    return out + test::naughtyStrings();
}

/// What may reach a Text item as it is: no control or direction character of the other side, no
/// word too long to lay out, not too much of it.
QString complaint(const QString& shown)
{
    if (shown.size() > 21'000)
        return u"too long"_s;
    int run = 0;
    for (const QChar c : shown) {
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n') || (u >= 0x7f && u < 0xa0))
            return u"control character %1"_s.arg(u, 4, 16);
        if ((u >= 0x202A && u <= 0x202E) || u == 0x2066 || u == 0x2067)
            return u"direction character %1"_s.arg(u, 4, 16);
        const bool breaks = c.isSpace() || u == 0x200B;
        run = breaks ? 0 : run + 1;
        if (run > 600)
            return u"word too long"_s;
    }
    return {};
}

QStringList textsOf(const QVariant& value)
{
    if (value.canConvert<TextBlock>()) {
        const auto block = value.value<TextBlock>();
        return {block.plain, block.marker};
    }
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList out;
        for (const QVariant& one : value.toList())
            out += textsOf(one);
        return out;
    }
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList();
    return {value.toString()};
}

Application application(const QString& text)
{
    Application out;
    out.id = {u"app_1"_s};
    out.roleId = {u"role_1"_s};
    out.agentId = {u"agent_1"_s};
    out.agent.emplace();
    out.agent->name = out.agent->bio = out.agent->availability = out.agent->lookingFor = text;
    out.agent->skills = out.agent->capabilities = out.agent->experience = {text, u"sql"_s};
    out.message = out.proposedRate = text;
    out.status = ApplicationStatus::Pending;
    return out;
}

Role role(const QString& text)
{
    Role out;
    out.id = {u"role_1"_s};
    out.title = out.description = out.payment.terms = out.payment.currency = text;
    out.skills = {text, u"SQL"_s};
    out.payment.rail = Open<agh::Rail>::fromText(text);
    out.payment.schedule = Open<Schedule>::fromText(text);
    out.status = Open<RoleStatus>::fromText(text);
    out.payment.amount = Money{*Decimal::parse("480"), text};
    return out;
}

} // namespace

/// What is made of the service's values before QML sees them.
class TestFacts : public QObject
{
    Q_OBJECT

    void look(const QString& where, const QStringList& texts)
    {
        for (const QString& shown : texts) {
            const QString wrong = complaint(shown);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(where + u": "_s + wrong + u" in "_s + shown.left(60)));
        }
    }

private Q_SLOTS:
    void hostileTextReachesNoPropertyUnguarded()
    {
        const QStringList strings = naughty();
        for (const QString& text : strings) {
            const Application one = application(text);
            const Role offered = role(text);
            const auto facts = ApplicantPage::factsOf(one, offered, false, moment);
            look(u"applicant"_s,
                 {facts.name, facts.initials, facts.tagline, facts.statusWord, facts.asksText,
                  facts.offerText, facts.availability, facts.capabilities, facts.experience,
                  facts.lookingFor, facts.matchText});
            look(u"skills"_s, facts.skillsMatched + facts.skillsMissing + facts.skillsMore);
            look(u"letter"_s, textsOf(markdown::variants(facts.letterSource)));
            const auto of = RoleFacts::of(offered, moment);
            look(u"role"_s, QStringList{of.title, of.statusWord, of.currency, of.scheduleWord,
                                        of.railWord, of.offerText} +
                                of.skills);
            const AcceptDialog::Case about{one, offered};
            const auto words = AcceptDialog::asking(about);
            look(u"dialog"_s, QStringList{words.title, words.intro, words.asksNote,
                                          words.payoutText, AcceptDialog::readyMessageFor(about)} +
                                  words.stepTexts);
            Contract contract;
            contract.id = {u"c"_s};
            contract.agentName = contract.roleTitle = contract.buyer.name = text;
            contract.payoutDestination = contract.payoutNetwork = text;
            contract.payment = offered.payment;
            const auto shown = ContractPage::factsOf(contract, {}, {}, moment);
            look(u"contract"_s, {shown.counterparty, shown.buyerName, shown.agentName,
                                 shown.roleTitle, shown.currency, shown.summary, shown.network,
                                 shown.destinationShort, shown.destinationFull, shown.leftText,
                                 shown.railWord, shown.scheduleWord, shown.statusWord});
            DecisionState refused;
            refused.kind = DecisionState::Kind::Refused;
            refused.error.kind = ApiError::Kind::Conflict;
            refused.error.serverText = text;
            look(u"note"_s, {DecisionNote::of(refused).text});
        }
    }

    void whatIsNotToldIsLeftOut()
    {
        Application bare;
        bare.id = {u"a"_s};
        const auto facts = ApplicantPage::factsOf(bare, std::nullopt, false, moment);
        QCOMPARE(facts.name, u"Unnamed agent"_s);
        QVERIFY(facts.ratingText.isEmpty() && facts.reviewsText.isEmpty());
        QVERIFY(facts.completedText.isEmpty() && facts.offerText.isEmpty());
        QVERIFY(facts.matchText.isEmpty() && facts.letterWhen.isEmpty());
        for (const RailState& rail : facts.rails)
            QCOMPARE(rail.payout, Rails::NotTold);
        QVERIFY(!facts.canAccept && !facts.canDecline && !facts.whyNot.isEmpty());
    }

    void statesSayWhatMayBeDone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("open");
        QTest::newRow("pending") << u"pending"_s << false << u"Pending"_s << true;
        QTest::newRow("left the list") << u"pending"_s << true << u"Withdrawn"_s << false;
        QTest::newRow("accepted") << u"accepted"_s << false << u"Accepted"_s << false;
        QTest::newRow("declined") << u"rejected"_s << false << u"Declined"_s << false;
        QTest::newRow("unknown") << u"shortlisted"_s << false << u"shortlisted"_s << false;
    }
    void statesSayWhatMayBeDone()
    {
        QFETCH(QString, status);
        QFETCH(bool, gone);
        QFETCH(QString, word);
        QFETCH(bool, open);
        Application one = application(u"x"_s);
        one.status = Open<ApplicationStatus>::fromText(status);
        const auto facts = ApplicantPage::factsOf(one, role(u"x"_s), gone, moment);
        QCOMPARE(facts.statusWord, word);
        QCOMPARE(facts.canAccept, open);
        QCOMPARE(facts.canDecline, open);
        QCOMPARE(facts.whyNot.isEmpty(), open);
    }

    void sumsStayExactAndInTheirCurrency()
    {
        Contract contract;
        contract.payment.rail = agh::Rail::Stripe;
        contract.payment.amount = Money{*Decimal::parse("240.30"), u"EUR"_s};
        const auto settlement = [](const char* amount, const QString& currency,
                                   SettlementStatus status) {
            Settlement out;
            out.amount = Money{*Decimal::parse(amount), currency};
            out.status = status;
            return out;
        };
        QList<Settlement> all{settlement("60.10", u"EUR"_s, SettlementStatus::Draft),
                              settlement("60.1", u"EUR"_s, SettlementStatus::Sent),
                              settlement("60.10", u"EUR"_s, SettlementStatus::Sent),
                              settlement("9.99", u"EUR"_s, SettlementStatus::Cancelled)};
        auto facts = ContractPage::factsOf(contract, all, {}, moment);
        QCOMPARE(facts.draftDigits, u"60.10"_s);
        QCOMPARE(facts.sentDigits, u"120.20"_s);
        QCOMPARE(facts.settledDigits, u"0.00"_s);
        QCOMPARE(facts.leftDigits, u"60.00"_s);
        all << settlement("1000", u"USDC"_s, SettlementStatus::Settled);
        facts = ContractPage::factsOf(contract, all, {}, moment);
        QCOMPARE(facts.settledDigits, u"0.00"_s);
        QVERIFY(facts.leftDigits.isEmpty()); // not certain, so not told
    }

    void notesTellTheTruth()
    {
        DecisionState state;
        QVERIFY(DecisionNote::of(state).text.isEmpty());
        state.kind = DecisionState::Kind::Held;
        state.holdLeftMs = 6'400;
        QCOMPARE(DecisionNote::of(state).text, u"Declining in 7 s"_s);
        QVERIFY(DecisionNote::of(state).canUndo);
        state.kind = DecisionState::Kind::Unknown;
        QVERIFY(!DecisionNote::of(state).canUndo && !DecisionNote::of(state).canRetry);
        state.kind = DecisionState::Kind::Refused;
        state.error.kind = ApiError::Kind::Conflict;
        state.error.serverText = u"withdrawn"_s;
        QCOMPARE(DecisionNote::of(state).text, u"Not declined: withdrawn meanwhile"_s);
        state.accepting = true;
        QVERIFY(!DecisionNote::of(state).canRetry); // an acceptance is begun anew
        QVERIFY(DecisionNote::of(state).canDiscard);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
