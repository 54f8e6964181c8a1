#include "views/text/keycaps.h"

#include "views/pages/keytable.h"

#include <QKeySequence>

namespace agh::keycaps {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What is printed on a key.
QString capOf(const QString& part)
{
    if (part == "Return"_L1)
        return u"\u21B5"_s;
    if (part == "Left"_L1)
        return u"\u2190"_s;
    if (part == "Right"_L1)
        return u"\u2192"_s;
    if (part == "Up"_L1)
        return u"\u2191"_s;
    if (part == "Down"_L1)
        return u"\u2193"_s;
    if (part == "Ctrl"_L1)
        //: The name of the key as it is printed on it
        return KeyTable::tr("Ctrl");
    if (part == "Alt"_L1)
        //: The name of the key as it is printed on it
        return KeyTable::tr("Alt");
    if (part == "Shift"_L1)
        //: The name of the key as it is printed on it
        return KeyTable::tr("Shift");
    if (part == "Space"_L1)
        //: The name of the key as it is printed on it
        return KeyTable::tr("Space");
    if (part == "Esc"_L1)
        //: The name of the key as it is printed on it
        return KeyTable::tr("Esc");
    return part;
}

} // namespace

QStringList of(const QString& sequence)
{
    QStringList out;
    for (const QString& part : sequence.split(u'+', Qt::SkipEmptyParts))
        out << capOf(part);
    if (sequence.endsWith(u'+')) // the key + itself
        out << u"+"_s;
    return out;
}

QString spelled(const QString& sequence) { return of(sequence).join(u'+'); }

bool isCharacter(const QString& sequence)
{
    const qsizetype shift = sequence.startsWith("Shift+"_L1) ? 6 : 0;
    return sequence.size() == shift + 1;
}

QString pressed(int key, int modifiers)
{
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    if (key <= 0 || key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) ||
        key == Qt::Key_AltGr || (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R) ||
        (key >= Qt::Key_Multi_key && key <= Qt::Key_PreviousCandidate) ||
        (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay))
        return {};
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    int held = modifiers & static_cast<int>(commands.toInt());
    const bool sign =
        key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetter(static_cast<char32_t>(key));
    if (!sign)
        held |= modifiers & static_cast<int>(Qt::ShiftModifier);
    return QKeySequence(QKeyCombination::fromCombined(key | held))
        .toString(QKeySequence::PortableText);
}

} // namespace agh::keycaps
