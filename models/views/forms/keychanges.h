#pragma once

#include "views/lists/rowlistmodel.h"
#include "views/pages/keytable.h"

namespace agh {

/// Changing keys: every action with its keys, one of which may be waiting for a press. A key that
/// belongs to something else is said, and given over only when asked for.
class KeyChanges : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(agh::KeyTable* keys READ keys WRITE setKeys NOTIFY keysChanged)
    /// What was typed to find an action: every word of it has to be found.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(bool changed READ isChanged NOTIFY changedChanged)
    /// The row that waits for a press, and which of its keys; -1: none.
    Q_PROPERTY(int waitingRow READ waitingRow NOTIFY waitingChanged)
    Q_PROPERTY(int waitingSlot READ waitingSlot NOTIFY waitingChanged)
    /// "Press the new key for “Decline”", or why the pressed one will not do.
    Q_PROPERTY(QString message READ message NOTIFY waitingChanged)
    Q_PROPERTY(bool messageIsBad READ messageIsBad NOTIFY waitingChanged)
    /// The pressed key belongs to something else: take() gives it here; empty: there is none.
    Q_PROPERTY(QString takeText READ takeText NOTIFY waitingChanged)
public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< text: string
        GroupRole,                   ///< group: string; use as section
        FirstRole,                   ///< first: list of caps
        SecondRole,                  ///< second: list of caps; empty: none
        RangeRole,                   ///< range: bool, all of them change at once; no second
        ChangedRole,                 ///< changed: bool, not as it came
        FirstTextRole,               ///< firstText: string, for the screen reader
        SecondTextRole,              ///< secondText: string, for the screen reader
        ResetTextRole                ///< resetText: string, for the screen reader
    };
    Q_ENUM(Role)
    explicit KeyChanges(QObject* parent = nullptr);

    [[nodiscard]] KeyTable* keys() const { return m_keys; }
    void setKeys(KeyTable* keys);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] bool isChanged() const { return m_keys && m_keys->isChanged(); }
    [[nodiscard]] int waitingRow() const;
    [[nodiscard]] int waitingSlot() const { return m_slot; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool messageIsBad() const { return m_bad; }
    [[nodiscard]] QString takeText() const;

    /// The next press is the new key.
    Q_INVOKABLE void wait(int row, int slot);
    /// A press while one is waited for; true: it was meant for this. Esc ends the waiting.
    Q_INVOKABLE bool press(int key, int modifiers);
    /// The key is taken from what it belonged to.
    Q_INVOKABLE void take();
    Q_INVOKABLE void cancel();
    /// No key in this place.
    Q_INVOKABLE void clear(int row, int slot);
    Q_INVOKABLE void reset(int row);
    Q_INVOKABLE void resetAll();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void keysChanged();
    void typedChanged();
    void changedChanged();
    void waitingChanged();

private:
    void show();
    void say(const QString& text, bool bad);
    void stop();
    [[nodiscard]] qsizetype entryAt(int row) const;
    [[nodiscard]] QString nameOf(qsizetype entry) const;
    [[nodiscard]] QString unfit(const QString& sequence, qsizetype entry) const;
    [[nodiscard]] QStringList withKey(qsizetype entry, int slot, const QString& sequence) const;
    void put(const QString& sequence);
    KeyTable* m_keys = nullptr;
    QString m_typed, m_message, m_pressed;
    qsizetype m_entry = -1, m_owner = -1; ///< what waits; what the pressed key belongs to
    int m_slot = -1;
    bool m_bad = false;
};

} // namespace agh
