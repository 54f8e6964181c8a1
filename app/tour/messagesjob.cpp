#include "tour/mainjob.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString fine() { return {}; }

} // namespace

void takeMessages(TourStage& stage, Steps& steps)
{
    Driver& driver = stage.driver();
    Workspace& workspace = stage.workspace();
    const auto page = [&] { return workspace.messages(); };
    steps.take(u"Ctrl+2: all conversations in one list"_s, [&] {
        driver.key(Qt::Key_2, Qt::ControlModifier);
        return driver.waitUntil([&] {
            return workspace.place() == Workspace::Messages && page()->threads()->count() > 3;
        })
                   ? fine()
                   : u"%1 conversations"_s.arg(page()->threads()->count());
    });
    steps.take(u"U goes to the next unread; M writes, offline it waits"_s, [&] {
        driver.key(Qt::Key_U);
        if (!driver.waitUntil([&] { return page()->present(); }))
            return u"none was opened"_s;
        workspace.work()->setOffline(true);
        driver.key(Qt::Key_M);
        if (!driver.waitUntil([&] { return driver.focusName().contains(u"Message"_s); }))
            return u"the focus is on “%1”"_s.arg(driver.focusName());
        driver.type(u"Yes, next week. The October file is complete now."_s);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        if (!driver.waitUntil([&] { return page()->composer()->text().isEmpty(); }))
            return u"it was not taken"_s;
        driver.type(u"One more thing: the disputed lines as "_s);
        return driver.wait(u"Call back"_s, QAccessible::Button) ? fine() : u"no way back"_s;
    });
    steps.picture(u"messages"_s);
    steps.take(u"a search through everything said"_s, [&] {
        driver.key(Qt::Key_F, Qt::ControlModifier);
        driver.type(u"invoic"_s);
        return driver.waitUntil([&] { return page()->hits()->count() > 0; }) ? fine()
                                                                             : u"nothing"_s;
    });
    steps.picture(u"messages-search"_s);
    steps.take(u"back to the list, in the dark"_s, [&] {
        driver.key(Qt::Key_Escape);
        workspace.settings()->setScheme(SettingsPage::Dark);
        return driver.waitUntil([&] { return !page()->searching(); }) ? fine() : u"still there"_s;
    });
    steps.picture(u"messages-dark"_s);
    steps.take(u"the same in a narrow window"_s, [&] {
        workspace.settings()->setScheme(SettingsPage::Light);
        driver.window().resize(760, 800);
        return driver.waitUntil([&] { return driver.window().width() == 760; }) ? fine()
                                                                                : u"it stays"_s;
    });
    steps.picture(u"messages-narrow"_s);
    steps.take(u"Esc leads to the list of it"_s, [&] {
        driver.key(Qt::Key_Escape);
        driver.key(Qt::Key_Escape);
        return driver.waitUntil([&] { return !page()->present(); }) ? fine() : u"it does not"_s;
    });
    steps.picture(u"messages-narrow-list"_s);
    steps.take(u"everything that can be used there has a name"_s, [&] {
        const QStringList unnamed = driver.unnamed();
        driver.window().resize(1280, 800);
        workspace.work()->setOffline(false);
        return unnamed.isEmpty() ? fine() : unnamed.join(u", "_s);
    });
}

} // namespace agh
