#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>
#include <QtQmlIntegration>

class QSettings;

namespace agh {

struct KeyEntry;

/// The one table of keys: shortcuts, the sheet and the hints in buttons come from here, and what
/// the person changed of it. Only keys that work now are in it. Its rows are those of the sheet; a
/// row without caps has no key at present.
class KeyTable : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(int count READ count CONSTANT)
    /// This table, read through a property that notifies: what is bound to words.text("undo") or
    /// words.caps("undo") follows a change of language, and of singleKeysEnabled.
    Q_PROPERTY(agh::KeyTable* words READ words NOTIFY wordsChanged)
    /// Single letters act while a list or an applicant has the focus; can be turned off.
    Q_PROPERTY(bool singleKeysEnabled READ singleKeysEnabled WRITE setSingleKeysEnabled NOTIFY
                   singleKeysEnabledChanged)
public:
    enum Role {
        ActionRole = Qt::UserRole + 1, ///< action: string, "review.accept"
        GroupRole,                     ///< group: string, "Review"; use as section
        TextRole,                      ///< text: string, "Accept…"
        CapsRole,          ///< caps: list of strings, ["Ctrl", "↵"]; "/" and "…" stand
                           ///< between keys and are no caps
        SequencesRole,     ///< sequences: list of strings for Shortcut
        SingleRole,        ///< single: bool, a letter alone
        ScopeRole,         ///< scope: KeyTable.Scope
        AccessibleTextRole ///< accessibleText: string, "Accept…: Ctrl ↵"
    };
    Q_ENUM(Role)
    /// Where a key acts.
    enum Scope {
        Anywhere,
        Review,
        Composer,
        Messages,
        Contracts,
        Dialog,
        Compare,
        Board,
        Drafts,
        DraftsList,
        Outbox
    };
    Q_ENUM(Scope)
    explicit KeyTable(QObject* parent = nullptr);
    /// Takes the changes that are kept there, and keeps new ones.
    void keepIn(QSettings& settings);

    /// The key of an action as Shortcut takes it, "Ctrl+Return"; empty for one that is not known.
    /// Actions: place.1 … place.9, account.1 … account.9, back, forward, refresh, undo, settings,
    /// sidebar, quit, sheet; review.next, review.previous, review.open, review.decline,
    /// review.accept, review.write, review.scroll; composer.send, composer.newline;
    /// contracts.check; dialog.confirm, dialog.cancel.
    Q_INVOKABLE QString sequence(const QString& action) const;
    /// All keys of it: ["J", "Down"].
    Q_INVOKABLE QStringList sequences(const QString& action) const;
    /// The caps a button shows: ["Ctrl", "↵"]; the first key that works. Empty where there is none,
    /// such as of a single letter while those are off.
    Q_INVOKABLE QStringList caps(const QString& action) const;
    /// The name of the action, in the language of the app.
    Q_INVOKABLE QString text(const QString& action) const;
    /// The action a key press means in a scope (Anywhere is not looked at, its keys are Shortcuts);
    /// empty: none. `key` is Qt::Key, `modifiers` Qt::KeyboardModifiers, as a KeyEvent has them.
    Q_INVOKABLE QString actionFor(agh::KeyTable::Scope scope, int key, int modifiers) const;

    /// The keys of the entry at a place of keyEntries(), as they are now.
    [[nodiscard]] QStringList keysAt(qsizetype entry) const { return m_keys.value(entry); }
    /// Those of them that work now: without single letters while they are off.
    [[nodiscard]] QStringList workingKeysAt(qsizetype entry) const;
    [[nodiscard]] bool isChangedAt(qsizetype entry) const;
    [[nodiscard]] bool isChanged() const { return !m_changes.isEmpty(); }
    /// Another entry that `sequence` belongs to already, as seen from where `entry` acts; -1: none.
    [[nodiscard]] qsizetype takenBy(const QString& sequence, qsizetype entry) const;
    /// Changes the keys of one or several entries at once and keeps them.
    void change(const QHash<qsizetype, QStringList>& keys);
    void resetAt(qsizetype entry);
    void resetAll();
    [[nodiscard]] static QString groupText(Scope scope);

    [[nodiscard]] KeyTable* words() { return this; }
    [[nodiscard]] bool singleKeysEnabled() const { return m_singleKeys; }
    void setSingleKeysEnabled(bool enabled);
    /// Enter sends a message and Shift+Enter begins a line, unless the person gave those keys
    /// otherwise.
    void setEnterSends(bool sends);
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void singleKeysEnabledChanged();
    void wordsChanged();

private:
    [[nodiscard]] QStringList givenAt(qsizetype entry) const;
    void load();
    void keep(qsizetype entry);
    void work(); ///< m_keys anew, and everybody is told
    [[nodiscard]] QStringList rowCaps(qsizetype entry) const;
    bool m_singleKeys = true, m_enterSends = false;
    QSettings* m_settings = nullptr;
    QHash<qsizetype, QStringList> m_changes; ///< what the person chose, by entry
    QList<QStringList> m_keys;               ///< as they are now, by entry
};

} // namespace agh
