#pragma once

namespace agh::test {

/// A disk that fails: from the n-th write or sync on, or at the n-th alone. Under every SQLite
/// connection of this process, below Qt.
class FaultVfs
{
public:
    enum class Mode { Once, FromThenOn };
    static void install();
    static void arm(int number, Mode mode);
    static void disarm();
    static bool fired();
};

} // namespace agh::test
