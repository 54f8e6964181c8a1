#include "views/pages/keyentries.h"

#include <QCoreApplication>

namespace agh {
namespace {

// Screen 13 of the design, as far as it works now; in its order.
constexpr KeyEntry entries[] = {
    {"palette", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Find or run"), "Ctrl+K"},
    {"place", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Place 1 … 9"),
     "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9", KeyEntry::Digits},
    {"account", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Account 1 … 9"),
     "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9", KeyEntry::Digits},
    {"back", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Back"), "Alt+Left",
     KeyEntry::Pair, "forward", QT_TRANSLATE_NOOP("agh::KeyTable", "Back, forward")},
    {"forward", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Forward"), "Alt+Right",
     KeyEntry::None},
    {"refresh", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Check for news"), "F5"},
    {"undo", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Undo"), "Ctrl+Z"},
    {"settings", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Settings"), "Ctrl+,"},
    {"sidebar", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Side bar"), "F9"},
    {"quit", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Quit"), "Ctrl+Q"},
    {"sheet", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "Ctrl+? F1"},

    {"review.next", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Next applicant"),
     "J Down", KeyEntry::Pair, "review.previous",
     QT_TRANSLATE_NOOP("agh::KeyTable", "Next, previous applicant")},
    {"review.previous", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Previous applicant"),
     "K Up", KeyEntry::None},
    {"review.open", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Open applicant"),
     "Return"},
    {"review.decline", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Decline"), "X"},
    {"review.declineMarked", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Decline marked"),
     "Shift+X"},
    {"review.accept", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Accept…"),
     "Ctrl+Return"},
    {"review.write", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Write"), "M"},
    {"review.kindAnswer", KeyTable::Review,
     QT_TRANSLATE_NOOP("agh::KeyTable", "A kind answer to who waits"), "Shift+M"},
    {"review.scroll", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Scroll the letter"),
     "Space"},
    {"review.mark", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Mark for several"),
     "Ctrl+Space"},
    {"review.compare", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Compare marked"), "C"},
    {"review.copy", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Copy rows"), "Ctrl+C"},
    {"review.export", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Export…"), "Ctrl+E"},
    {"sheet", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "?",
     KeyEntry::None},

    {"composer.send", KeyTable::Composer, QT_TRANSLATE_NOOP("agh::KeyTable", "Send"),
     "Ctrl+Return"},
    {"composer.newline", KeyTable::Composer, QT_TRANSLATE_NOOP("agh::KeyTable", "New line"),
     "Return"},

    {"messages.application", KeyTable::Messages,
     QT_TRANSLATE_NOOP("agh::KeyTable", "Open application"), "O"},
    {"messages.unread", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Next unread"), "U"},
    {"messages.done", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Done"), "E"},
    {"messages.remind", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Remind me"), "H"},
    {"messages.next", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Next conversation"),
     "J Down", KeyEntry::None},
    {"messages.previous", KeyTable::Messages,
     QT_TRANSLATE_NOOP("agh::KeyTable", "Previous conversation"), "K Up", KeyEntry::None},
    {"messages.open", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Open conversation"),
     "Return", KeyEntry::None},
    {"messages.write", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Write"), "M",
     KeyEntry::None},
    {"messages.find", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "Find in messages"),
     "Ctrl+F", KeyEntry::None},
    {"messages.scroll", KeyTable::Messages,
     QT_TRANSLATE_NOOP("agh::KeyTable", "Scroll the conversation"), "Space", KeyEntry::None},
    {"sheet", KeyTable::Messages, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "?",
     KeyEntry::None},

    {"compare.next", KeyTable::Compare, QT_TRANSLATE_NOOP("agh::KeyTable", "Next applicant"),
     "Right", KeyEntry::Pair, "compare.previous",
     QT_TRANSLATE_NOOP("agh::KeyTable", "Next, previous applicant")},
    {"compare.previous", KeyTable::Compare,
     QT_TRANSLATE_NOOP("agh::KeyTable", "Previous applicant"), "Left", KeyEntry::None},
    {"compare.open", KeyTable::Compare, QT_TRANSLATE_NOOP("agh::KeyTable", "Open applicant"),
     "Return"},
    {"compare.pin", KeyTable::Compare, QT_TRANSLATE_NOOP("agh::KeyTable", "Keep at the left"), "P"},
    {"compare.differs", KeyTable::Compare, QT_TRANSLATE_NOOP("agh::KeyTable", "Only what differs"),
     "D"},
    {"compare.remove", KeyTable::Compare, QT_TRANSLATE_NOOP("agh::KeyTable", "Take out"), "Del"},
    {"compare.close", KeyTable::Compare,
     QT_TRANSLATE_NOOP("agh::KeyTable", "Back to the applicants"), "Esc", KeyEntry::None},

    {"contracts.check", KeyTable::Contracts, QT_TRANSLATE_NOOP("agh::KeyTable", "Check again"),
     "R"},
    {"sheet", KeyTable::Contracts, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "?",
     KeyEntry::None},

    {"dialog.confirm", KeyTable::Dialog, QT_TRANSLATE_NOOP("agh::KeyTable", "Confirm"),
     "Ctrl+Return", KeyEntry::None},
    {"dialog.cancel", KeyTable::Dialog, QT_TRANSLATE_NOOP("agh::KeyTable", "Cancel"), "Esc",
     KeyEntry::None},
};

} // namespace

std::span<const KeyEntry> keyEntries() { return entries; }

} // namespace agh
