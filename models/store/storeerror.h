#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace agh {

/// Why something could not be kept or read on this computer. Worded for people in views/errortext
/// only.
struct StoreError
{
    enum class Kind {
        DiskFull,
        ReadOnly, ///< folder or file cannot be written
        Broken,   ///< the file is damaged
        Busy,     ///< another process holds it
        Newer,    ///< written by a newer version: readable, not writable
        Conflict, ///< a rule of the file says no: another open intent, or a row that has moved on
        Other
    };
    Kind kind = Kind::Other;
    QString detail; ///< SQLite's words, for support

    friend bool operator==(const StoreError&, const StoreError&) = default;
};

template <class T>
using StoreResult = tl::expected<T, StoreError>;

} // namespace agh
