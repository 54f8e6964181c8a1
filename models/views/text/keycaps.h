#pragma once

#include <QStringList>

/// How the keys of a sequence ("Ctrl+Return") are printed and told.
namespace agh::keycaps {

/// ["Ctrl", "↵"]
[[nodiscard]] QStringList of(const QString& sequence);
/// "Ctrl+↵", for a sentence.
[[nodiscard]] QString spelled(const QString& sequence);
/// A letter, digit or sign alone, with Shift at most: what would be typed where one can type.
[[nodiscard]] bool isCharacter(const QString& sequence);
/// The press of a key as a sequence; empty for one that is no key of its own (Shift, Ctrl …). `key`
/// is Qt::Key, `modifiers` Qt::KeyboardModifiers. What stands on a sign's key with Shift and what
/// without differs from keyboard to keyboard, so of signs and digits only the sign counts.
[[nodiscard]] QString pressed(int key, int modifiers);

} // namespace agh::keycaps
