#pragma once

#include <QFuture>
#include <QPromise>

namespace agh {

/// An answer that is there at once.
template <class T>
[[nodiscard]] QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace agh
