#pragma once

#include "domain/entities.h"

#include <QByteArray>

/// Domain values as the compact bytes that the cache keeps. The cache may be thrown away: a change
/// of the form raises its version, and the rows are fetched again.
namespace agh::codec {

inline constexpr int version = 2;

template <class T>
QByteArray encode(const T& value);
template <class T>
std::optional<T> decode(const QByteArray& bytes); ///< empty: not these bytes

/// The title in the bytes of a role, or of their beginning; nothing else of them is read.
[[nodiscard]] QString roleTitle(const QByteArray& bytes);

} // namespace agh::codec
