#include "services/writegate.h"
#include "views/text/errortext.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ApiError::Kind> apiKinds()
{
    QList<ApiError::Kind> kinds;
    for (int i = 0; i <= int(ApiError::Kind::OutcomeUnknown); ++i)
        kinds.append(ApiError::Kind(i));
    return kinds;
}

void expectWords(const ErrorText& text)
{
    QVERIFY(!text.happened.isEmpty());
    QVERIFY(!text.safe.isEmpty());
    QVERIFY(!text.todo.isEmpty());
    QVERIFY2(!text.happened.endsWith(u'.'), qPrintable(text.happened));
    QVERIFY2(text.safe.endsWith(u'.') && text.todo.endsWith(u'.'), qPrintable(text.whole()));
    // As design.md has it: no shouting, no please, nothing left unfilled.
    QVERIFY2(!text.whole().contains(u'!') && !text.whole().contains(u'%') &&
                 !text.whole().contains(u"please"_s, Qt::CaseInsensitive),
             qPrintable(text.whole()));
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorOfTheServiceHasThreeParts()
    {
        for (const ApiError::Kind kind : apiKinds()) {
            for (int about = 0; about <= int(ErrorTexts::About::OtherWrite); ++about) {
                for (const int status : {0, 413, 500}) {
                    ApiError error;
                    error.kind = kind;
                    error.status = status;
                    expectWords(ErrorTexts::of(error, ErrorTexts::About(about)));
                }
            }
        }
    }

    void everyErrorOfTheFilesHasThreeParts()
    {
        for (int kind = 0; kind <= int(StoreError::Kind::Other); ++kind) {
            for (int keeping = 0; keeping <= int(ErrorTexts::Keeping::Draft); ++keeping)
                expectWords(ErrorTexts::of(StoreError{StoreError::Kind(kind), {}},
                                           ErrorTexts::Keeping(keeping)));
        }
    }

    void busy()
    {
        ApiError error;
        error.kind = ApiError::Kind::RateLimited;
        error.status = 429;
        error.retryAfter = std::chrono::seconds(20);
        QCOMPARE(ErrorTexts::of(error, ErrorTexts::About::Message).whole(),
                 u"The service was busy (429). Your message is kept. Try again in 20 s."_s);
        error.retryAfter = std::chrono::seconds(121);
        QCOMPARE(ErrorTexts::of(error, ErrorTexts::About::Message).todo,
                 u"Try again in 3 minutes."_s);
    }

    void aLostAnswerIsNeverCalledAFailure()
    {
        ApiError error;
        error.kind = ApiError::Kind::OutcomeUnknown;
        for (const auto about : {ErrorTexts::About::Message, ErrorTexts::About::Acceptance,
                                 ErrorTexts::About::Decline, ErrorTexts::About::OtherWrite}) {
            const QString whole = ErrorTexts::of(error, about).whole();
            QVERIFY2(whole.contains(u"may have"_s) && !whole.contains(u"Nothing was"_s),
                     qPrintable(whole));
        }
    }

    void theServicesWordsAreGuarded()
    {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.status = 400;
        error.serverText = u"name: \u202eevil\u0007 <img src=x>\n"_s + QString(5'000, u'x');
        const ErrorText text = ErrorTexts::of(error, ErrorTexts::About::OtherWrite);
        QVERIFY(text.said.contains(u"<img src=x>"_s)); // shown as it is, by PlainText alone
        QVERIFY(!text.said.contains(QChar(0x202e)) && !text.said.contains(u'\n'));
        QVERIFY(text.said.size() < 400);
    }

    void theOutcomeOfTheJournalIsReadBack()
    {
        const ApiError error = errorOfOutcome(u"7|409|no payout method | for x402"_s);
        QCOMPARE(error.kind, ApiError::Kind::Conflict);
        QCOMPARE(error.status, 409);
        QCOMPARE(error.serverText, u"no payout method | for x402"_s);
        QCOMPARE(errorOfOutcome({}).status, 0);
        // What failed before a write left says so, and after a restart too.
        ApiError before;
        before.kind = ApiError::Kind::Timeout;
        before.notSent = true;
        QCOMPARE(errorOfOutcome(outcomeText(before)), before);
        const ErrorText text = ErrorTexts::of(before, ErrorTexts::About::OtherWrite);
        QVERIFY(text.safe.startsWith(u"Nothing was sent"_s));
        QCOMPARE(errorOfOutcome(u"99|x"_s).status, 0);
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
