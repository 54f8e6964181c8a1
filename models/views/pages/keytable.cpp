#include "views/pages/keytable.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <span>

namespace agh {

namespace {

using namespace Qt::Literals::StringLiterals;

/// One thing that can be done with a key. `row`: it has a row of its own in the sheet; `with`: the
/// second half of a row that stands for two ("Next, previous applicant").
struct Entry // NOLINT(clang-analyzer-optin.performance.Padding): in the order a row is read in
{
    const char* action;
    KeyTable::Scope scope;
    const char* text;
    const char* keys; // separated by a blank
    enum Row { None, Alone, Pair, Digits } row = Alone;
    const char* with = nullptr;
    const char* rowText = nullptr;
};

constexpr const char* context = "agh::KeyTable";

// Screen 13 of the design, as far as it works now; in its order.
constexpr Entry entries[] = {
    {"place", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Place 1 … 9"),
     "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9", Entry::Digits},
    {"account", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Account 1 … 9"),
     "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9", Entry::Digits},
    {"back", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Back"), "Alt+Left",
     Entry::Pair, "forward", QT_TRANSLATE_NOOP("agh::KeyTable", "Back, forward")},
    {"forward", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Forward"), "Alt+Right",
     Entry::None},
    {"refresh", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Check for news"), "F5"},
    {"undo", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Undo"), "Ctrl+Z"},
    {"settings", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Settings"), "Ctrl+,"},
    {"sidebar", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "Side bar"), "F9"},
    {"sheet", KeyTable::Anywhere, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "Ctrl+? F1"},

    {"review.next", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Next applicant"),
     "J Down", Entry::Pair, "review.previous",
     QT_TRANSLATE_NOOP("agh::KeyTable", "Next, previous applicant")},
    {"review.previous", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Previous applicant"),
     "K Up", Entry::None},
    {"review.open", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Open applicant"),
     "Return"},
    {"review.decline", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Decline"), "X"},
    {"review.accept", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Accept…"),
     "Ctrl+Return"},
    {"review.write", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Write"), "M"},
    {"review.scroll", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "Scroll the letter"),
     "Space"},
    {"sheet", KeyTable::Review, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "?", Entry::None},

    {"composer.send", KeyTable::Composer, QT_TRANSLATE_NOOP("agh::KeyTable", "Send"),
     "Ctrl+Return"},
    {"composer.newline", KeyTable::Composer, QT_TRANSLATE_NOOP("agh::KeyTable", "New line"),
     "Return"},

    {"contracts.check", KeyTable::Contracts, QT_TRANSLATE_NOOP("agh::KeyTable", "Check again"),
     "R"},
    {"sheet", KeyTable::Contracts, QT_TRANSLATE_NOOP("agh::KeyTable", "This sheet"), "?",
     Entry::None},

    {"dialog.confirm", KeyTable::Dialog, QT_TRANSLATE_NOOP("agh::KeyTable", "Confirm"),
     "Ctrl+Return", Entry::None},
    {"dialog.cancel", KeyTable::Dialog, QT_TRANSLATE_NOOP("agh::KeyTable", "Cancel"), "Esc",
     Entry::None},
};

std::span<const Entry> table() { return entries; }

QString translated(const char* text) { return QCoreApplication::translate(context, text); }

QString groupOf(KeyTable::Scope scope)
{
    switch (scope) {
    case KeyTable::Anywhere:
        //: Group of keys
        return KeyTable::tr("Anywhere");
    case KeyTable::Review:
        //: Group of keys: the place where applicants are reviewed
        return KeyTable::tr("Review");
    case KeyTable::Composer:
        //: Group of keys
        return KeyTable::tr("Messages");
    case KeyTable::Contracts:
        //: Group of keys
        return KeyTable::tr("Contracts and money");
    case KeyTable::Dialog:
        //: Group of keys
        return KeyTable::tr("Dialogs");
    }
    return {};
}

QStringList keysOf(const Entry& entry) { return QString::fromLatin1(entry.keys).split(u' '); }

const Entry* find(const QString& action)
{
    for (const Entry& entry : table()) {
        if (action == QLatin1StringView(entry.action))
            return &entry;
    }
    return nullptr;
}

bool isSingle(const QString& sequence) { return sequence.size() == 1; }

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

QStringList capsOf(const QString& sequence)
{
    QStringList out;
    for (const QString& part : sequence.split(u'+', Qt::SkipEmptyParts))
        out << capOf(part);
    return out;
}

/// The row of the sheet: one key, the first keys of two actions, or a range of digits.
QStringList rowCaps(const Entry& entry)
{
    const QStringList keys = keysOf(entry);
    QStringList out = capsOf(keys.first());
    if (entry.row == Entry::Pair) {
        const Entry* second = find(QString::fromLatin1(entry.with));
        out << u"/"_s << capsOf(keysOf(*second).first()).last();
    } else if (entry.row == Entry::Digits) {
        out << u"\u2026"_s << capsOf(keys.last()).last();
    }
    return out;
}

QList<const Entry*> rows()
{
    QList<const Entry*> out;
    for (const Entry& entry : table()) {
        if (entry.row != Entry::None)
            out << &entry;
    }
    return out;
}

/// "place.3" is the third key of "place".
std::pair<const Entry*, int> numbered(const QString& action)
{
    const qsizetype dot = action.lastIndexOf(u'.');
    bool number = false;
    const int at = dot < 0 ? 0 : action.sliced(dot + 1).toInt(&number);
    const Entry* entry = number ? find(action.first(dot)) : nullptr;
    return entry && entry->row == Entry::Digits && at >= 1 && at <= 9 ? std::pair{entry, at - 1}
                                                                      : std::pair{nullptr, 0};
}

} // namespace

KeyTable::KeyTable(QObject* parent)
    : QAbstractListModel(parent)
{}

QString KeyTable::sequence(const QString& action) const
{
    const QStringList all = sequences(action);
    return all.isEmpty() ? QString() : all.first();
}

QStringList KeyTable::sequences(const QString& action) const
{
    if (const auto [entry, at] = numbered(action); entry)
        return {keysOf(*entry).at(at)};
    const Entry* entry = find(action);
    return entry ? keysOf(*entry) : QStringList();
}

QStringList KeyTable::caps(const QString& action) const
{
    const QString first = sequence(action);
    return isSingle(first) && !m_singleKeys ? QStringList() : capsOf(first);
}

QString KeyTable::text(const QString& action) const
{
    const Entry* entry = find(action);
    return entry ? translated(entry->text) : QString();
}

QString KeyTable::actionFor(Scope scope, int key, int modifiers) const
{
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    int held = modifiers & static_cast<int>(commands.toInt());
    // "?" is typed with Shift on one keyboard and without on another; of letters it means Shift.
    const bool sign = key > Qt::Key_Space && key < Qt::Key_A;
    if (!sign)
        held |= modifiers & static_cast<int>(Qt::ShiftModifier);
    const QKeySequence pressed(QKeyCombination::fromCombined(key | held));
    for (const Entry& entry : table()) {
        if (entry.scope != scope)
            continue;
        for (const QString& one : keysOf(entry)) {
            if (isSingle(one) && !m_singleKeys && one != "?"_L1)
                continue;
            if (pressed == QKeySequence(one))
                return QString::fromLatin1(entry.action);
        }
    }
    return {};
}

void KeyTable::setSingleKeysEnabled(bool enabled)
{
    if (m_singleKeys == enabled)
        return;
    m_singleKeys = enabled;
    Q_EMIT singleKeysEnabledChanged();
    Q_EMIT wordsChanged();
}

void KeyTable::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1),
                           {GroupRole, TextRole, CapsRole, AccessibleTextRole});
    Q_EMIT wordsChanged();
}

int KeyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

QVariant KeyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = *rows().at(index.row());
    const QString text = translated(entry.rowText ? entry.rowText : entry.text);
    switch (role) {
    case ActionRole:
        return QString::fromLatin1(entry.action);
    case GroupRole:
        return groupOf(entry.scope);
    case Qt::DisplayRole:
    case TextRole:
        return text;
    case CapsRole:
        return rowCaps(entry);
    case SequencesRole: {
        QStringList all = keysOf(entry);
        if (entry.with)
            all << sequences(QString::fromLatin1(entry.with));
        return all;
    }
    case SingleRole:
        return isSingle(keysOf(entry).first());
    case ScopeRole:
        return entry.scope;
    case AccessibleTextRole:
        //: A row of the sheet of keys: what is done, and the keys for it
        return tr("%1: %2").arg(text, rowCaps(entry).join(u' '));
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyTable::roleNames() const
{
    return {{ActionRole, "action"},       {GroupRole, "group"},
            {TextRole, "text"},           {CapsRole, "caps"},
            {SequencesRole, "sequences"}, {SingleRole, "single"},
            {ScopeRole, "scope"},         {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
