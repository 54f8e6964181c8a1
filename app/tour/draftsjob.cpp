#include "tour/mainjob.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString fine() { return {}; }

DraftFields ready(const QString& title)
{
    DraftFields out;
    out.title = title;
    out.description = u"We ship spare parts for forklifts to Norway and the UK. 2,014 parts have "
                      "no HS code.\n\n**You get** a CSV with part number, German name, material "
                      "and weight.\n\n- No guesses without a reason"_s;
    out.skills = {u"customs"_s, u"hs codes"_s, u"csv"_s};
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.schedule = Schedule::Milestones;
    out.terms = u"Half after 1,000 parts, half after our check"_s;
    return out;
}

} // namespace

void takeDrafts(TourStage& stage, Steps& steps)
{
    Driver& driver = stage.driver();
    Workspace& workspace = stage.workspace();
    const auto page = [&] { return workspace.drafts(); };
    QString codes;
    steps.take(u"Ctrl+N begins a role, also offline"_s, [&] {
        workspace.work()->setOffline(true);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        return driver.waitUntil([&] {
            return workspace.place() == Workspace::Drafts && !page()->openId().isEmpty();
        })
                   ? fine()
                   : u"no draft is open"_s;
    });
    steps.take(u"what is typed is its title"_s, [&] {
        driver.type(u"Nightly support inbox"_s);
        return driver.waitUntil([&] { return page()->count() == 1; }) ? fine()
                                                                      : u"it is not listed"_s;
    });
    steps.take(u"Esc leads to the list"_s, [&] {
        RoleDrafts& drafts = workspace.work()->store().roleDrafts();
        const qint64 now = workspace.work()->clock().nowMs();
        codes = drafts.add(ready(u"Assign customs codes to 2,000 spare parts"_s), now);
        driver.key(Qt::Key_Escape);
        return driver.waitUntil([&] { return page()->openId().isEmpty() && page()->count() == 2; })
                   ? fine()
                   : u"it does not"_s;
    });
    steps.picture(u"drafts"_s);
    steps.take(u"one is opened beside the list in the side bar"_s, [&] {
        workspace.openDraft(codes);
        return driver.waitUntil([&] { return page()->openId() == codes; }) ? fine() : u"not"_s;
    });
    steps.picture(u"draft"_s);
    steps.take(u"published when online: it stands in the outbox, with a message"_s, [&] {
        (void)workspace.work()->drafts().publish(codes, true);
        const Cache& cache = workspace.work()->store().cache();
        const auto application =
            cache.application(ApplicantsList::rowIdOf(workspace.review()->applicants()->keyAt(3)));
        if (application)
            (void)workspace.work()->threads().send(application->id, u"Could you begin on Monday?"_s,
                                                   true);
        workspace.go(Workspace::Outbox);
        return driver.waitUntil([&] { return workspace.outbox()->count() >= 2; })
                   ? fine()
                   : u"it does not"_s;
    });
    steps.picture(u"outbox"_s);
    steps.take(u"everything that can be used there has a name"_s, [&] {
        const QStringList unnamed = driver.unnamed();
        return unnamed.isEmpty() ? fine() : unnamed.join(u", "_s);
    });
    steps.take(u"the same in the dark"_s, [&] {
        workspace.settings()->setScheme(SettingsPage::Dark);
        return fine();
    });
    steps.picture(u"outbox-dark"_s);
    steps.take(u"the drafts in the dark"_s, [&] {
        workspace.go(Workspace::Drafts);
        page()->back();
        return driver.waitUntil([&] { return page()->openId().isEmpty(); }) ? fine() : u"open"_s;
    });
    steps.picture(u"drafts-dark"_s);
    steps.take(u"narrow: the list, and a way back from the draft"_s, [&] {
        workspace.settings()->setScheme(SettingsPage::Light);
        driver.window().resize(760, 800);
        return driver.waitUntil([&] { return driver.window().width() == 760; }) ? fine()
                                                                                : u"it stays"_s;
    });
    steps.picture(u"drafts-narrow-list"_s);
    steps.take(u"the draft has a way back to them"_s, [&] {
        page()->open(codes);
        return driver.wait(u"Drafts"_s, QAccessible::Button) ? fine() : u"there is none"_s;
    });
    steps.picture(u"draft-narrow"_s);
    steps.take(u"a role of one's own: what deleting does is said before"_s, [&] {
        driver.window().resize(1280, 800);
        workspace.work()->setOffline(false);
        workspace.go(Workspace::Review);
        workspace.review()->select(-1);
        workspace.review()->deeds()->askDelete();
        return driver.wait(u"Delete role"_s, QAccessible::Button) ? fine() : u"it is not asked"_s;
    });
    steps.picture(u"role-delete"_s);
    steps.take(u"nothing is deleted"_s, [&] {
        driver.key(Qt::Key_Escape);
        return driver.waitUntil([&] { return !workspace.review()->deeds()->asksDelete(); })
                   ? fine()
                   : u"it is still asked"_s;
    });
    steps.picture(u"role"_s);
}

} // namespace agh
