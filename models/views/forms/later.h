#pragma once

#include <QObject>

#include <memory>

namespace agh {

/// Deletes when the event loop comes round: for an object that may be let go while one of its own
/// functions is on the stack. Signing in does that: the account it brings changes what the form is
/// for.
struct DeleteLater
{
    void operator()(QObject* object) const { object->deleteLater(); }
};

template <class T>
using LaterPtr = std::unique_ptr<T, DeleteLater>;

} // namespace agh
