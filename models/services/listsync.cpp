#include "services/listsync.h"

namespace agh {

ListSync::RunPtr ListSync::begin(const Scope& scope, bool whole, Done done)
{
    auto reading = std::make_shared<Run>();
    reading->scope = scope;
    reading->whole = whole;
    reading->done = std::move(done);
    m_running.insert(scope, reading);
    SyncState loading = m_session.sync(scope);
    loading.phase = SyncState::Phase::Loading;
    m_session.setSync(scope, loading);
    m_session.cache().begin(scope);
    return reading;
}

void ListSync::written(const RunPtr& reading, const StoreResult<Applied>& applied)
{
    --reading->writing;
    if (!applied && !reading->notKept)
        reading->notKept = applied.error();
    if (const auto goOn = std::exchange(reading->goOn, nullptr))
        goOn();
    if (reading->end && reading->writing == 0)
        ended(reading, *reading->end);
}

void ListSync::ended(const RunPtr& reading, const ListEnd& end)
{
    const Scope scope = reading->scope;
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
        const bool offline = end.error && end.error->kind == ApiError::Kind::Offline;
        state.phase = offline ? SyncState::Phase::Offline : SyncState::Phase::Failed;
        state.error = end.error;
        state.incomplete = end.pages > 0;
        if (end.pages > 0)
            m_session.cache().markIncomplete(scope);
        else
            m_session.cache().end(scope);
        break;
    }
    case ListEnd::Kind::CursorRepeated:
    case ListEnd::Kind::TooLong:
        state.incomplete = true;
        m_session.cache().markIncomplete(scope);
        break;
    }
    if (reading->notKept) {
        state.phase = SyncState::Phase::Failed;
        state.storeError = reading->notKept;
        m_session.cache().markIncomplete(scope);
    }
    m_session.setSync(scope, state);
    if (reading->done)
        reading->done(state);
    if (reading->again)
        reading->again();
}

} // namespace agh
