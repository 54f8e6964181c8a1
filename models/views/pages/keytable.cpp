#include "views/pages/keytable.h"

#include "views/pages/keyentries.h"
#include "views/text/keycaps.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMetaEnum>
#include <QSettings>

namespace agh {

namespace {

using namespace Qt::Literals::StringLiterals;

QString translated(const char* text) { return QCoreApplication::translate("agh::KeyTable", text); }

qsizetype countOf() { return qsizetype(keyEntries().size()); }
const KeyEntry& entryAt(qsizetype at) { return keyEntries()[size_t(at)]; }

qsizetype find(const QString& action)
{
    for (qsizetype i = 0; i < countOf(); ++i) {
        if (action == QLatin1StringView(entryAt(i).action))
            return i;
    }
    return -1;
}

QList<qsizetype> rows()
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < countOf(); ++i) {
        if (entryAt(i).row != KeyEntry::None)
            out << i;
    }
    return out;
}

/// "place.3" is the third key of "place".
std::pair<qsizetype, int> numbered(const QString& action)
{
    const qsizetype dot = action.lastIndexOf(u'.');
    bool number = false;
    const int at = dot < 0 ? 0 : action.sliced(dot + 1).toInt(&number);
    const qsizetype entry = number ? find(action.first(dot)) : -1;
    return entry >= 0 && entryAt(entry).row == KeyEntry::Digits && at >= 1 && at <= 9
               ? std::pair{entry, at - 1}
               : std::pair{qsizetype(-1), 0};
}

/// Do both act where one of them does?
bool meet(KeyTable::Scope a, KeyTable::Scope b)
{
    return a == b || a == KeyTable::Anywhere || b == KeyTable::Anywhere;
}

/// Where a change is kept: "keys/changed/Review/review.decline".
QString nameOf(qsizetype at)
{
    return u"keys/changed/"_s +
           QString::fromLatin1(
               QMetaEnum::fromType<KeyTable::Scope>().valueToKey(int(entryAt(at).scope))) +
           u'/' + QString::fromLatin1(entryAt(at).action);
}

/// As it was kept; a file that somebody damaged names no key that is none.
QStringList cleaned(const QStringList& kept)
{
    QStringList out;
    for (const QString& one : kept.first(std::min<qsizetype>(kept.size(), 9))) {
        const QKeySequence sequence(one.left(40), QKeySequence::PortableText);
        if (sequence.count() == 1 && (sequence[0].key() != Qt::Key_unknown))
            out << sequence.toString(QKeySequence::PortableText);
    }
    return out;
}

} // namespace

KeyTable::KeyTable(QObject* parent)
    : QAbstractListModel(parent)
{
    work();
}

QString KeyTable::groupText(Scope scope)
{
    switch (scope) {
    case Anywhere:
        //: Group of keys
        return tr("Anywhere");
    case Review:
        //: Group of keys: the place where applicants are reviewed
        return tr("Review");
    case Composer:
    case Messages: // one group: where is written, and the list
        //: Group of keys
        return tr("Messages");
    case Contracts:
        //: Group of keys
        return tr("Contracts and money");
    case Dialog:
        //: Group of keys
        return tr("Dialogs");
    case Compare:
        //: Group of keys: applicants side by side
        return tr("Comparison");
    case Board:
        //: Group of keys: the place with all open roles
        return tr("Roles board");
    case Drafts:
        //: Group of keys: where roles are written
        return tr("Role drafts");
    case DraftsList:
        //: Group of keys: the list of the roles that are written
        return tr("List of drafts");
    case Outbox:
        //: Group of keys: the place with what did not leave yet
        return tr("Outbox");
    }
    return {};
}

// ---- what was changed

QStringList KeyTable::givenAt(qsizetype entry) const
{
    const KeyEntry& one = entryAt(entry);
    if (m_enterSends && QLatin1StringView(one.action) == "composer.send"_L1)
        return {u"Return"_s, u"Ctrl+Return"_s};
    if (m_enterSends && QLatin1StringView(one.action) == "composer.newline"_L1)
        return {u"Shift+Return"_s};
    return QString::fromLatin1(one.keys).split(u' ');
}

void KeyTable::setEnterSends(bool sends)
{
    if (std::exchange(m_enterSends, sends) != sends)
        work();
}

void KeyTable::keepIn(QSettings& settings)
{
    m_settings = &settings;
    load();
}

void KeyTable::load()
{
    m_changes.clear();
    for (qsizetype i = 0; i < countOf(); ++i) {
        if (m_settings->contains(nameOf(i)))
            m_changes.insert(i, cleaned(m_settings->value(nameOf(i)).toStringList()));
    }
    work();
}

void KeyTable::keep(qsizetype entry)
{
    if (!m_settings)
        return;
    if (m_changes.contains(entry))
        m_settings->setValue(nameOf(entry), m_changes.value(entry));
    else
        m_settings->remove(nameOf(entry));
}

void KeyTable::work()
{
    m_keys.clear();
    for (qsizetype i = 0; i < countOf(); ++i) {
        QStringList keys = m_changes.value(i);
        if (!m_changes.contains(i)) {
            // A key of a later version never takes one away that the person gave to something else.
            keys = givenAt(i);
            for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
                if (meet(entryAt(it.key()).scope, entryAt(i).scope))
                    keys.removeIf([&](const QString& one) { return it->contains(one); });
            }
        }
        m_keys << keys;
    }
    retranslate();
}

bool KeyTable::isChangedAt(qsizetype entry) const { return m_keys.value(entry) != givenAt(entry); }

qsizetype KeyTable::takenBy(const QString& sequence, qsizetype entry) const
{
    for (qsizetype i = 0; i < countOf(); ++i) {
        if (i != entry && meet(entryAt(i).scope, entryAt(entry).scope) &&
            m_keys[i].contains(sequence))
            return i;
    }
    return -1;
}

void KeyTable::change(const QHash<qsizetype, QStringList>& keys)
{
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (*it == givenAt(it.key()))
            m_changes.remove(it.key());
        else
            m_changes.insert(it.key(), *it);
        keep(it.key());
    }
    work();
}

void KeyTable::resetAt(qsizetype entry)
{
    m_changes.remove(entry);
    keep(entry);
    work();
}

void KeyTable::resetAll()
{
    const QList<qsizetype> changed = m_changes.keys();
    m_changes.clear();
    for (const qsizetype entry : changed)
        keep(entry);
    work();
}

// ---- asked by QML

QString KeyTable::sequence(const QString& action) const
{
    const QStringList all = sequences(action);
    return all.isEmpty() ? QString() : all.first();
}

QStringList KeyTable::sequences(const QString& action) const
{
    if (const auto [entry, at] = numbered(action); entry >= 0)
        return m_keys[entry].mid(at, 1);
    const qsizetype entry = find(action);
    return entry < 0 ? QStringList() : m_keys[entry];
}

QStringList KeyTable::workingKeysAt(qsizetype entry) const
{
    QStringList keys = m_keys.value(entry);
    if (!m_singleKeys) {
        keys.removeIf(
            [](const QString& one) { return one != "?"_L1 && keycaps::isCharacter(one); });
    }
    return keys;
}

QStringList KeyTable::caps(const QString& action) const
{
    if (const auto [entry, at] = numbered(action); entry >= 0)
        return keycaps::of(workingKeysAt(entry).value(at));
    const qsizetype entry = find(action);
    return entry < 0 ? QStringList() : keycaps::of(workingKeysAt(entry).value(0));
}

QString KeyTable::text(const QString& action) const
{
    const qsizetype entry = find(action);
    return entry < 0 ? QString() : translated(entryAt(entry).text);
}

QString KeyTable::actionFor(Scope scope, int key, int modifiers) const
{
    const QString pressed = keycaps::pressed(key, modifiers);
    for (qsizetype i = 0; i < countOf(); ++i) {
        if (entryAt(i).scope != scope)
            continue;
        const qsizetype at = workingKeysAt(i).indexOf(pressed);
        if (at < 0)
            continue;
        const QString action = QString::fromLatin1(entryAt(i).action);
        return entryAt(i).row == KeyEntry::Digits ? action + u'.' + QString::number(at + 1)
                                                  : action;
    }
    return {};
}

void KeyTable::setSingleKeysEnabled(bool enabled)
{
    if (m_singleKeys == enabled)
        return;
    m_singleKeys = enabled;
    Q_EMIT singleKeysEnabledChanged();
    retranslate();
}

void KeyTable::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(
            index(0), index(count() - 1),
            {GroupRole, TextRole, CapsRole, SequencesRole, SingleRole, AccessibleTextRole});
    Q_EMIT wordsChanged();
}

int KeyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

/// The row of the sheet: one key, the first keys of two actions, or a range of digits.
QStringList KeyTable::rowCaps(qsizetype at) const
{
    const KeyEntry& entry = entryAt(at);
    const QStringList keys = workingKeysAt(at);
    QStringList out = keycaps::of(keys.value(0));
    if (entry.row == KeyEntry::Pair) {
        const QStringList second =
            keycaps::of(workingKeysAt(find(QString::fromLatin1(entry.with))).value(0));
        if (out.isEmpty() || second.isEmpty())
            return out + second;
        // What is held for both is said once: "Alt ← / →".
        const bool same = out.first(out.size() - 1) == second.first(second.size() - 1);
        out << u"/"_s << (same ? second.last(1) : second);
    } else if (entry.row == KeyEntry::Digits && keys.size() > 1) {
        out << u"\u2026"_s << keycaps::of(keys.last()).last();
    }
    return out;
}

QVariant KeyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype at = rows().at(index.row());
    const KeyEntry& entry = entryAt(at);
    const QString text = translated(entry.rowText ? entry.rowText : entry.text);
    switch (role) {
    case ActionRole:
        return QString::fromLatin1(entry.action);
    case GroupRole:
        return groupText(entry.scope);
    case Qt::DisplayRole:
    case TextRole:
        return text;
    case CapsRole:
        return rowCaps(at);
    case SequencesRole: {
        QStringList all = m_keys[at];
        if (entry.with)
            all << sequences(QString::fromLatin1(entry.with));
        return all;
    }
    case SingleRole:
        return keycaps::isCharacter(m_keys[at].value(0));
    case ScopeRole:
        return entry.scope;
    case AccessibleTextRole:
        //: A row of the sheet of keys: what is done, and the keys for it
        return tr("%1: %2").arg(text, rowCaps(at).join(u' '));
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
