#pragma once

#include "services/boardservice.h"

namespace agh::bench {

/// The board in its real page, drawn by the software renderer: going through the list, opening
/// roles, and what it all takes of the memory. Prints what it measured; false: it was not shown.
[[nodiscard]] bool measureDrawn(BoardService& service);

} // namespace agh::bench
