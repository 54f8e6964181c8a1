#include "tour/mainjob.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString fine() { return {}; }

} // namespace

void takeBoard(TourStage& stage, Steps& steps)
{
    Driver& driver = stage.driver();
    Workspace& workspace = stage.workspace();
    BoardPage& page = *workspace.board();
    steps.take(u"the roles board has every open role"_s, [&] {
        workspace.go(Workspace::RolesBoard);
        return driver.waitUntil([&] { return page.roles()->count() > 3; })
                   ? fine()
                   : u"%1 roles"_s.arg(page.roles()->count());
    });
    steps.take(u"J opens the first, S saves it"_s, [&] {
        driver.key(Qt::Key_J);
        driver.key(Qt::Key_J);
        if (!driver.waitUntil([&] { return page.role()->present(); }))
            return u"none was opened"_s;
        driver.key(Qt::Key_S);
        return driver.waitUntil([&] { return page.role()->starred(); }) ? fine() : u"not saved"_s;
    });
    steps.picture(u"board"_s);
    steps.take(u"Ctrl+F searches as one types"_s, [&] {
        driver.key(Qt::Key_F, Qt::ControlModifier);
        driver.type(u"invoic"_s);
        const int all = page.roles()->count();
        if (!driver.waitUntil([&] { return page.typed() == "invoic"_L1; }))
            return u"the field has “%1”"_s.arg(page.typed());
        return driver.waitUntil([&] { return page.roles()->count() < all || all < 3; })
                   ? fine()
                   : u"all of %1"_s.arg(all);
    });
    steps.picture(u"board-search"_s);
    steps.take(u"what is no amount is said, and the list stays"_s, [&] {
        page.setTyped(u"min:lots"_s);
        return page.problem().isEmpty() ? u"nothing is said"_s : fine();
    });
    steps.picture(u"board-problem"_s);
    steps.take(u"nothing found"_s, [&] {
        page.setTyped(u"zebra"_s);
        return driver.waitUntil([&] { return page.state()->phase() == PageState::NothingFound; })
                   ? fine()
                   : u"something"_s;
    });
    steps.picture(u"board-nothing"_s);
    steps.take(u"the same in the dark, filtered"_s, [&] {
        page.setTyped({});
        page.filters()->open(u"rail"_s);
        page.filters()->toggle(u"x402"_s);
        workspace.settings()->setScheme(SettingsPage::Dark);
        return driver.waitUntil([&] { return page.roles()->count() > 0; }) ? fine() : u"none"_s;
    });
    steps.picture(u"board-dark"_s);
    steps.take(u"what a filter offers, in the dark"_s, [&] {
        return driver.click(u"Skills"_s, QAccessible::Button) &&
                       driver.waitUntil([&] { return page.filters()->options()->count() > 2; })
                   ? fine()
                   : u"nothing"_s;
    });
    steps.picture(u"board-dark-filter"_s);
    steps.take(u"amounts, in the dark"_s, [&] {
        driver.key(Qt::Key_Escape);
        return driver.click(u"Amount"_s, QAccessible::Button) ? fine() : u"nothing"_s;
    });
    steps.picture(u"board-dark-amount"_s);
    steps.take(u"the search is saved, in the dark"_s, [&] {
        driver.key(Qt::Key_Escape);
        return driver.click(u"Save search"_s, QAccessible::Button) ? fine() : u"nothing"_s;
    });
    steps.picture(u"board-dark-save"_s);
    steps.take(u"it stands in the side bar"_s, [&] {
        driver.key(Qt::Key_Return);
        return driver.waitUntil([&] { return page.searches()->count() == 1; }) ? fine()
                                                                               : u"it is not"_s;
    });
    steps.picture(u"board-dark-saved"_s);
    steps.take(u"dense rows, and narrow in the dark"_s, [&] {
        page.setDense(true);
        driver.window().resize(760, 800);
        return driver.waitUntil([&] { return driver.window().width() == 760; }) ? fine()
                                                                                : u"it stays"_s;
    });
    steps.picture(u"board-dark-narrow"_s);
    steps.take(u"and its list"_s, [&] {
        page.select(-1);
        return driver.waitUntil([&] { return !page.role()->present(); }) ? fine() : u"still open"_s;
    });
    steps.picture(u"board-dark-narrow-list"_s);
    page.setDense(false);
    page.select(0);
    steps.take(u"narrow: one of the two"_s, [&] {
        workspace.settings()->setScheme(SettingsPage::Light);
        page.clear();
        driver.window().resize(760, 800);
        return driver.waitUntil([&] { return driver.window().width() == 760; }) ? fine()
                                                                                : u"it stays"_s;
    });
    steps.picture(u"board-narrow"_s);
    steps.take(u"and the list; everything there has a name"_s, [&] {
        page.select(-1);
        if (!driver.waitUntil([&] { return !page.role()->present(); }))
            return u"still open"_s;
        return driver.unnamed().isEmpty() ? fine() : driver.unnamed().join(u", "_s);
    });
    steps.picture(u"board-narrow-list"_s);
    steps.take(u"back to the width of before"_s, [&] {
        driver.window().resize(1280, 800);
        workspace.go(Workspace::Review);
        return driver.waitUntil([&] { return driver.window().width() == 1280; }) ? fine()
                                                                                 : u"it stays"_s;
    });
}

} // namespace agh
