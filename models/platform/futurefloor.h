#pragma once

/// Included before everything else (see agh_qt in the top folder). An answer whose asker is gone
/// falls away: that is what future.then(context, …) is used for everywhere. Up to Qt 6.7 its header
/// asserts on it in a debug build ("context" in qfuture_impl.h); a release build does what is
/// meant: the continuation is not run and what hangs on it is cancelled.
#include <QtGlobal>
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#pragma push_macro("Q_ASSERT")
#undef Q_ASSERT
#define Q_ASSERT(condition) static_cast<void>(0)
#include <QFuture>
#pragma pop_macro("Q_ASSERT")
#endif
