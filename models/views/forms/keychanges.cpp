#include "views/forms/keychanges.h"

#include "views/pages/keyentries.h"
#include "views/text/keycaps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const KeyEntry& at(qsizetype entry) { return keyEntries()[size_t(entry)]; }

QString textOf(qsizetype entry)
{
    return QCoreApplication::translate("agh::KeyTable", at(entry).text);
}

/// What a field does with these is expected everywhere one types.
bool editsText(const QString& sequence)
{
    static const QStringList taken{u"Ctrl+A"_s, u"Ctrl+C"_s, u"Ctrl+V"_s, u"Ctrl+X"_s};
    return taken.contains(sequence);
}

/// Where one types, a letter alone is typed.
bool isTypedIn(KeyTable::Scope scope)
{
    return scope == KeyTable::Anywhere || scope == KeyTable::Composer ||
           scope == KeyTable::Dialog || scope == KeyTable::Drafts;
}

} // namespace

KeyChanges::KeyChanges(QObject* parent)
    : RowListModel(parent)
{}

void KeyChanges::setKeys(KeyTable* keys)
{
    if (m_keys == keys)
        return;
    if (m_keys)
        disconnect(m_keys, nullptr, this, nullptr);
    m_keys = keys;
    if (m_keys)
        connect(m_keys, &KeyTable::wordsChanged, this, &KeyChanges::show);
    show();
    Q_EMIT keysChanged();
}

void KeyChanges::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    show();
    Q_EMIT typedChanged();
}

QString KeyChanges::nameOf(qsizetype entry) const
{
    //: An action and where its key acts: "Decline (Review)"
    return tr("%1 (%2)").arg(textOf(entry), KeyTable::groupText(at(entry).scope));
}

void KeyChanges::show()
{
    QList<std::pair<Key, Row>> rows;
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; m_keys && i < qsizetype(keyEntries().size()); ++i) {
        const QStringList keys = m_keys->keysAt(i);
        const bool range = at(i).row == KeyEntry::Digits;
        const QString text = textOf(i);
        const QString group = KeyTable::groupText(at(i).scope);
        QStringList first = keycaps::of(keys.value(0));
        if (range && keys.size() > 1)
            first << u"\u2026"_s << keycaps::of(keys.last()).last();
        const QString second = range ? QString() : keys.value(1);
        const QString found =
            text + u' ' + group + u' ' + first.join(u' ') + u' ' + keycaps::of(second).join(u' ');
        if (!std::all_of(words.begin(), words.end(), [&found](const QString& word) {
                return found.contains(word, Qt::CaseInsensitive);
            }))
            continue;
        //: For the screen reader: a key that can be changed; %1 is the action, %2 its key
        const QString named = tr("%1, key %2");
        //: For the screen reader: an action that no key is given to
        const QString none = tr("%1, no key");
        rows.append({QString::number(i),
                     {text, group, first, keycaps::of(second), range, m_keys->isChangedAt(i),
                      first.isEmpty() ? none.arg(text) : named.arg(text, first.join(u' ')),
                      second.isEmpty()
                          //: For the screen reader: a button; %1 is an action
                          ? tr("%1, add a second key").arg(text)
                          : named.arg(text, keycaps::spelled(second)),
                      //: For the screen reader: a button; %1 is an action
                      tr("%1: the key it came with").arg(text)}});
    }
    setRows(rows);
    Q_EMIT changedChanged();
    Q_EMIT waitingChanged();
}

qsizetype KeyChanges::entryAt(int row) const
{
    const Key key = keyAt(row);
    return key.isEmpty() ? -1 : key.toLongLong();
}

int KeyChanges::waitingRow() const { return m_entry < 0 ? -1 : rowOf(QString::number(m_entry)); }

QString KeyChanges::takeText() const
{
    //: A button: the pressed key is taken away from %1 (an action) and given to the one at hand
    return m_owner < 0 ? QString() : tr("Take it from “%1”").arg(textOf(m_owner));
}

void KeyChanges::say(const QString& text, bool bad)
{
    m_message = text;
    m_bad = bad;
    Q_EMIT waitingChanged();
}

void KeyChanges::wait(int row, int slot)
{
    m_entry = entryAt(row);
    m_slot = m_entry < 0 ? -1 : slot;
    m_owner = -1;
    if (m_entry < 0)
        return stop();
    //: While a key is waited for; %1 is an action
    say(tr("Press the new key for “%1”. Esc leaves it as it is.").arg(textOf(m_entry)), false);
}

void KeyChanges::cancel() { stop(); }

void KeyChanges::stop()
{
    m_entry = m_owner = -1;
    m_slot = -1;
    say({}, false);
}

/// Why this key cannot be given to this action; empty: it can.
QString KeyChanges::unfit(const QString& sequence, qsizetype entry) const
{
    const QString spelled = keycaps::spelled(sequence);
    if (sequence == "Tab"_L1 || sequence == "Shift+Tab"_L1) {
        //: %1 is a key
        return tr("%1 moves from one control to the next, so it stays with that.").arg(spelled);
    }
    if (at(entry).row == KeyEntry::Digits &&
        (!sequence.at(sequence.size() - 1).isDigit() || sequence.endsWith(u'0')))
        return tr(
            "These go by number. Press one of the digits from 1 on, with what is to be held.");
    if (isTypedIn(at(entry).scope) && keycaps::isCharacter(sequence)) {
        //: %1 is a letter or another sign on a key
        return tr("%1 alone would be typed where one can type. Hold Ctrl or Alt with it.")
            .arg(spelled);
    }
    if (isTypedIn(at(entry).scope) && editsText(sequence)) {
        //: %1 is a key such as Ctrl+C
        return tr("%1 is for copying and pasting where one can type.").arg(spelled);
    }
    return {};
}

QStringList KeyChanges::withKey(qsizetype entry, int slot, const QString& sequence) const
{
    QStringList keys = m_keys->keysAt(entry);
    if (at(entry).row == KeyEntry::Digits) {
        const qsizetype count = QString::fromLatin1(at(entry).keys).split(u' ').size();
        keys.clear();
        for (int digit = 1; digit <= count && !sequence.isEmpty(); ++digit)
            keys << sequence.chopped(1) + QString::number(digit);
        return keys;
    }
    keys.removeAll(sequence);
    if (slot < keys.size())
        keys[slot] = sequence;
    else
        keys << sequence;
    keys.removeAll(QString());
    return keys;
}

bool KeyChanges::press(int key, int modifiers)
{
    if (m_entry < 0 || !m_keys)
        return false;
    const QString sequence = keycaps::pressed(key, modifiers);
    if (sequence.isEmpty())
        return true; // Ctrl and the like: more is to come
    if (sequence == "Esc"_L1 && at(m_entry).scope != KeyTable::Dialog) {
        stop();
        return true;
    }
    m_owner = -1;
    m_pressed = sequence;
    if (const QString why = unfit(sequence, m_entry); !why.isEmpty()) {
        say(why, true);
        return true;
    }
    const QStringList wanted = at(m_entry).row == KeyEntry::Digits
                                   ? withKey(m_entry, m_slot, sequence)
                                   : QStringList{sequence};
    for (const QString& one : wanted) {
        m_owner = m_keys->takenBy(one, m_entry);
        if (m_owner >= 0) {
            //: %1 is a key, %2 what it does already and where: "X is for “Decline (Review)”
            //: already."
            say(tr("%1 is for “%2” already.").arg(keycaps::spelled(one), nameOf(m_owner)), true);
            return true;
        }
    }
    put(sequence);
    return true;
}

void KeyChanges::put(const QString& sequence)
{
    const QStringList mine = withKey(m_entry, m_slot, sequence);
    QHash<qsizetype, QStringList> others;
    for (const QString& one : mine) {
        const qsizetype owner = m_keys->takenBy(one, m_entry);
        if (owner < 0)
            continue;
        QStringList left = m_keys->keysAt(owner);
        left.removeAll(one);
        others.insert(owner, left);
    }
    QHash<qsizetype, QStringList> keys = others;
    keys.insert(m_entry, mine);
    const qsizetype done = m_entry;
    m_keys->change(keys);
    m_entry = m_owner = -1;
    m_slot = -1;
    //: %1 is an action, %2 its keys: "“Decline” has Shift+X now."
    say(tr("“%1” has %2 now.").arg(textOf(done), keycaps::spelled(sequence)), false);
}

void KeyChanges::take()
{
    if (m_entry >= 0 && m_owner >= 0)
        put(m_pressed);
}

void KeyChanges::clear(int row, int slot)
{
    const qsizetype entry = entryAt(row);
    if (entry < 0 || !m_keys)
        return;
    QStringList keys = m_keys->keysAt(entry);
    if (at(entry).row == KeyEntry::Digits)
        keys.clear();
    else if (slot < keys.size())
        keys.removeAt(slot);
    m_entry = m_owner = -1;
    m_slot = -1;
    m_keys->change({{entry, keys}});
    //: %1 is an action
    say(keys.isEmpty() ? tr("“%1” has no key now.").arg(textOf(entry)) : QString(), false);
}

void KeyChanges::reset(int row)
{
    const qsizetype entry = entryAt(row);
    if (entry < 0 || !m_keys)
        return;
    m_entry = m_owner = -1;
    m_slot = -1;
    m_keys->resetAt(entry);
    // Its key may be with something else meanwhile; that one keeps it, and this is said.
    //: %1 is an action
    say(m_keys->isChangedAt(entry) ? tr("“%1” does not get back a key that you gave to "
                                        "something else.")
                                         .arg(textOf(entry))
                                   //: %1 is an action
                                   : tr("“%1” is as it came.").arg(textOf(entry)),
        false);
}

void KeyChanges::resetAll()
{
    if (!m_keys)
        return;
    m_entry = m_owner = -1;
    m_slot = -1;
    m_keys->resetAll();
    say(tr("All keys are as they came."), false);
}

QHash<int, QByteArray> KeyChanges::roleNames() const
{
    return {
        {TextRole, "text"},           {GroupRole, "group"},           {FirstRole, "first"},
        {SecondRole, "second"},       {RangeRole, "range"},           {ChangedRole, "changed"},
        {FirstTextRole, "firstText"}, {SecondTextRole, "secondText"}, {ResetTextRole, "resetText"}};
}

} // namespace agh
