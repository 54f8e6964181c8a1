#pragma once

#include <QLocale>
#include <QString>

/// Amounts as people type them, exactly.
namespace agh::amountinput {

/// "1,234.56" as the plain decimal "1234.56"; empty: it is no amount, or could be two. Grouping and
/// the decimal sign are those of `locale`; the other way round is understood where it can mean only
/// one thing.
[[nodiscard]] QString plainOf(const QString& typed, const QLocale& locale = QLocale());
/// A plain decimal as it is written in a field, without grouping.
[[nodiscard]] QString typedOf(const QString& plain, const QLocale& locale = QLocale());

} // namespace agh::amountinput
