#include "services/listsync.h"

namespace agh {

void ListSync::ended(const Scope& scope, const ListEnd& end)
{
    m_running.remove(scope);
    SyncState state;
    state.phase = SyncState::Phase::Fresh;
    state.skippedRows = end.skipped;
    switch (end.kind) {
    case ListEnd::Kind::Complete:
        break;
    case ListEnd::Kind::NotModified:
        m_session.cache().touch(scope, m_session.nowMs());
        break;
    case ListEnd::Kind::Failed: {
        const bool offline = end.error->kind == ApiError::Kind::Offline;
        state.phase = offline ? SyncState::Phase::Offline : SyncState::Phase::Failed;
        state.error = end.error;
        state.incomplete = end.pages > 0;
        if (end.pages > 0)
            m_session.cache().markIncomplete(scope);
        break;
    }
    case ListEnd::Kind::CursorRepeated:
    case ListEnd::Kind::TooLong:
        state.incomplete = true;
        m_session.cache().markIncomplete(scope);
        break;
    }
    m_session.setSync(scope, state);
}

} // namespace agh
