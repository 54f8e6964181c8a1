#include "tour/mainjob.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr auto role = "Reconcile carrier invoices";

QString missing(const QString& what) { return u"“%1” did not come up"_s.arg(what); }
QString fine() { return {}; }

} // namespace

void letDialogSettle(TourStage& stage)
{
    QElapsedTimer since;
    since.start();
    (void)stage.driver().waitUntil([&] { return since.elapsed() > 500; });
}

QString openMailbox(TourStage& stage)
{
    Driver& driver = stage.driver();
    if (!driver.click(u"Open the sandbox"_s, QAccessible::Button))
        return missing(u"Open the sandbox"_s);
    if (!driver.click(u"As the buyer"_s, QAccessible::Button))
        return missing(u"As the buyer"_s);
    return driver.wait(u"Use the link"_s) ? fine() : missing(u"Use the link"_s);
}

QString enterAsBuyer(TourStage& stage)
{
    if (QString wrong = openMailbox(stage); !wrong.isEmpty())
        return wrong;
    Driver& driver = stage.driver();
    if (!driver.click(u"Use the link"_s) || !driver.wait(u"Sandbox · play money"_s))
        return missing(u"Sandbox · play money"_s);
    return stage.workspace().signedIn() ? fine() : u"nobody is signed in"_s;
}

QString openRole(TourStage& stage, const QString& title)
{
    Driver& driver = stage.driver();
    if (!driver.click(title))
        return missing(title);
    const bool open = driver.waitUntil([&] {
        return stage.workspace().review()->role()->title().contains(title) &&
               stage.workspace().review()->applicants()->count() > 0;
    });
    return open ? fine() : missing(u"applicants to "_s + title);
}

QString openApplicant(TourStage& stage, const QString& name)
{
    ReviewPage* review = stage.workspace().review();
    Driver& driver = stage.driver();
    for (int row = 0; row < review->applicants()->count(); ++row) {
        const QModelIndex index = review->applicants()->index(row, 0);
        if (!index.data(ApplicantsList::NameRole).toString().contains(name))
            continue;
        const int most = review->applicants()->count();
        for (int i = 0; i < most && review->currentIndex() != row; ++i)
            driver.key(review->currentIndex() < row ? Qt::Key_J : Qt::Key_K);
        const bool open = driver.waitUntil([&] {
            return review->currentIndex() == row && review->applicant()->name().contains(name);
        });
        return open ? fine() : missing(name);
    }
    return u"no applicant is called "_s + name;
}

void takeMainJob(TourStage& stage, Steps& steps)
{
    Driver& driver = stage.driver();
    steps.take(u"the welcome page offers three ways in"_s, [&] {
        for (const QString& way :
             {u"Sign in with key"_s, u"Send me a link"_s, u"Open the sandbox"_s}) {
            if (!driver.wait(way))
                return missing(way);
        }
        return fine();
    });
    steps.picture(u"welcome"_s);
    steps.take(u"open the sandbox as the buyer: her mailbox holds a sign-in link"_s,
               [&] { return openMailbox(stage); });
    steps.picture(u"mailbox"_s);
    steps.take(u"one click uses the link: signed in, with play money said"_s, [&] {
        if (!driver.click(u"Use the link"_s) || !driver.wait(u"Sandbox · play money"_s))
            return missing(u"Sandbox · play money"_s);
        return stage.workspace().signedIn() ? fine() : u"nobody is signed in"_s;
    });
    steps.take(u"my roles with what waits in each"_s,
               [&] { return openRole(stage, QLatin1StringView(role)); });
    steps.take(u"twenty applicants to the role"_s, [&] {
        ReviewPage* review = stage.workspace().review();
        const bool twenty = driver.waitUntil([&] { return review->applicants()->count() == 20; });
        return twenty ? fine() : u"%1 applicants"_s.arg(review->applicants()->count());
    });
    steps.take(u"go through them with J and K"_s, [&] {
        driver.key(Qt::Key_J);
        return openApplicant(stage, u"Ledgerline"_s);
    });
    steps.take(u"profile, letter, matched skills and reviews are there"_s, [&] {
        const ApplicantPage* one = stage.workspace().review()->applicant();
        const bool there = driver.waitUntil([&] {
            return !one->letter().isEmpty() && !one->matchText().isEmpty() &&
                   !one->asksText().isEmpty() && one->reviews()->count() > 0 &&
                   one->thread()->messages() > 0;
        });
        return there ? fine() : u"the facts are not complete"_s;
    });
    steps.picture(u"review"_s);
    steps.take(u"M, a message, Ctrl+Enter: sent"_s, [&] {
        const ApplicantPage* one = stage.workspace().review()->applicant();
        const int before = one->thread()->messages();
        driver.key(Qt::Key_M);
        if (!driver.waitUntil([&] { return driver.focusName().contains(u"Message"_s); }))
            return u"the focus is on “%1”"_s.arg(driver.focusName());
        driver.type(
            u"Could you start with the two carriers that bill detention by the quarter hour?"_s);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        const bool sent = driver.waitUntil([&] {
            return one->thread()->messages() > before && one->composer()->text().isEmpty() &&
                   stage.workspace().connection()->unknownCount() == 0;
        });
        driver.key(Qt::Key_Escape);
        return sent ? fine() : u"the message did not arrive"_s;
    });
    steps.take(u"accept one who has no payout method: the reason, and a ready message"_s, [&] {
        if (QString wrong = openApplicant(stage, u"Quiet Abacus"_s); !wrong.isEmpty())
            return wrong;
        letDialogSettle(stage); // Ctrl+Enter sent a message a moment ago
        letDialogSettle(stage);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        if (!driver.wait(u"Accept and make contract"_s, QAccessible::Button))
            return missing(u"Accept and make contract"_s);
        if (!driver.waitUntil([&] { return driver.focusName().contains(u"Cancel"_s); }, 3'000))
            return u"the focus starts on “%1”"_s.arg(driver.focusName());
        letDialogSettle(stage);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        return driver.wait(u"Send message"_s, QAccessible::Button) ? fine()
                                                                   : missing(u"Send message"_s);
    });
    steps.picture(u"payout-missing"_s);
    steps.take(u"one click sends it; the application stays as it was"_s, [&] {
        if (!driver.click(u"Send message"_s, QAccessible::Button) ||
            !driver.wait(u"Message sent"_s))
            return missing(u"Message sent"_s);
        if (!driver.click(u"Close"_s, QAccessible::Button))
            return missing(u"Close"_s);
        const auto status = stage.workspace().review()->applicant()->status();
        return status == ApplicantsList::Pending ? fine() : u"it is pending no more"_s;
    });
    steps.take(u"the dialog before the acceptance says what will happen"_s, [&] {
        if (QString wrong = openApplicant(stage, u"Ledgerline"_s); !wrong.isEmpty())
            return wrong;
        letDialogSettle(stage);
        letDialogSettle(stage);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        return driver.wait(u"Accept and make contract"_s, QAccessible::Button)
                   ? fine()
                   : missing(u"Accept and make contract"_s);
    });
    steps.picture(u"accept"_s);
    steps.take(u"accept: the contract opens"_s, [&] {
        letDialogSettle(stage);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        const bool there = driver.waitUntil([&] {
            return stage.workspace().place() == Workspace::Contracts &&
                   stage.workspace().contracts()->contract()->present();
        });
        return there ? fine() : u"no contract came up"_s;
    });
    steps.take(u"its frozen terms and its draft settlement are listed"_s, [&] {
        const ContractPage* contract = stage.workspace().contracts()->contract();
        const bool there = driver.waitUntil([&] {
            return contract->settlements()->count() == 1 && !contract->amountDigits().isEmpty() &&
                   contract->counterparty().contains(u"Ledgerline"_s);
        });
        return there ? fine() : u"%1 settlements"_s.arg(contract->settlements()->count());
    });
    steps.picture(u"contract"_s);
    steps.take(u"everything that can be used on this page has a name"_s, [&] {
        const QStringList unnamed = driver.unnamed();
        return unnamed.isEmpty() ? fine() : unnamed.join(u", "_s);
    });
}

void takeLooks(TourStage& stage, Steps& steps)
{
    Driver& driver = stage.driver();
    Workspace& workspace = stage.workspace();
    steps.take(u"back in the review, in the dark"_s, [&] {
        workspace.settings()->setScheme(SettingsPage::Dark);
        driver.key(Qt::Key_1, Qt::ControlModifier);
        if (!driver.waitUntil([&] { return workspace.place() == Workspace::Review; }))
            return u"Ctrl+1 did not lead to Review"_s;
        return openApplicant(stage, u"Harbour Clerk"_s);
    });
    steps.picture(u"review-dark"_s);
    steps.take(u"the sheet of keys"_s, [&] {
        driver.key(Qt::Key_F1);
        return driver.wait(u"Back, forward"_s) ? fine() : missing(u"the sheet"_s);
    });
    steps.picture(u"keys-dark"_s);
    steps.take(u"a narrow window, in the light"_s, [&] {
        driver.key(Qt::Key_Escape);
        workspace.settings()->setScheme(SettingsPage::Light);
        driver.window().resize(760, 800);
        return driver.waitUntil([&] { return driver.window().width() == 760; }) &&
                       driver.wait(u"Accept…"_s, QAccessible::Button)
                   ? fine()
                   : missing(u"Accept…"_s);
    });
    steps.picture(u"narrow"_s);
    steps.take(u"settings"_s, [&] {
        driver.window().resize(1280, 800);
        driver.key(Qt::Key_Comma, Qt::ControlModifier);
        return driver.waitUntil([&] { return workspace.place() == Workspace::Settings; }) &&
                       driver.wait(u"Add account"_s)
                   ? fine()
                   : missing(u"Add account"_s);
    });
    steps.picture(u"settings"_s);
    steps.take(u"back where one was: the same person is open"_s, [&] {
        driver.key(Qt::Key_Left, Qt::AltModifier);
        const ReviewPage* review = workspace.review();
        return driver.waitUntil([&] {
            return workspace.place() == Workspace::Review &&
                   review->applicant()->name().contains(u"Harbour Clerk"_s);
        })
                   ? fine()
                   : u"it is not"_s;
    });
}

} // namespace agh
