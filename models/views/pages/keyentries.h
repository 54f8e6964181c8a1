#pragma once

#include "views/pages/keytable.h"

#include <span>

namespace agh {

/// One thing that can be done with a key. `row`: it has a row of its own in the sheet; `with`: the
/// second half of a row that stands for two ("Next, previous applicant").
struct KeyEntry // NOLINT(clang-analyzer-optin.performance.Padding): in the order a row is read in
{
    const char* action;
    KeyTable::Scope scope;
    const char* text; // of the context agh::KeyTable
    const char* keys; // separated by a blank, as they are until somebody changes them
    enum Row { None, Alone, Pair, Digits } row = Alone;
    const char* with = nullptr;
    const char* rowText = nullptr;
};

/// The table itself: add a key here, and its shortcut, its hint in buttons, its row of the sheet,
/// of the changes and of the palette come from it.
[[nodiscard]] std::span<const KeyEntry> keyEntries();

} // namespace agh
