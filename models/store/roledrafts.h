#pragma once

#include "domain/draftfields.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace agh {

/// A draft as it lies in the file.
struct RoleDraft
{
    QString id;
    DraftFields fields;
    qint64 revision = 0; ///< goes up with each write, whoever writes
    QString hash;        ///< of the fields
    qint64 createdMs = 0, updatedMs = 0;
    qint64 archivedMs = 0; ///< 0: not put away
    /// Of a role that was published from it: its id, and its fields as the service told them last.
    QString role;
    std::optional<DraftFields> base;
    /// The service's fields where they had changed under a change of ours; the person chooses.
    std::optional<DraftFields> theirs;
    friend bool operator==(const RoleDraft&, const RoleDraft&) = default;
};

/// A draft without its description.
struct RoleDraftLine
{
    QString id, title, role, hash;
    qint64 updatedMs = 0, archivedMs = 0;
    bool changed = false;  ///< since it was published
    bool conflict = false; ///< the service's fields had changed
    friend bool operator==(const RoleDraftLine&, const RoleDraftLine&) = default;
};

/// A draft as it stood when the writing paused, or when something was done with it.
struct DraftVersion
{
    enum Kind { Pause, Published, BeforePaste, BeforeRestore, Imported, FromRole, Merged };
    qint64 id = 0;
    Kind kind = Pause;
    qint64 madeMs = 0;
    int fields = 0; ///< what differs from the version before (DraftFields::Field)
    int count = 0;  ///< BeforePaste: lines that were pasted
    QString hash;
    friend bool operator==(const DraftVersion&, const DraftVersion&) = default;
};

/// A draft with its versions, on its way from one file to another.
struct PackedDraft
{
    QString id;
    QVariantList row;
    QList<QVariantList> versions;
};

/// Roles that are being written. What stands in the fields is on the disk at most 300 ms after the
/// key that made it. A write carries the revision it was made from: where somebody else has written
/// meanwhile, through another store on the same folder, both are kept, ours as a draft of its own.
class RoleDrafts : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostVersions = 300;

    RoleDrafts(Worker& worker, Connection& reader);
    ~RoleDrafts() override; ///< hands over what still waits

    /// What is not archived and not removed, the newest first; or what is archived.
    /// `typed`: only those in which every word of it is found.
    [[nodiscard]] QList<RoleDraftLine> lines(bool archived, const QString& typed = {}) const;
    /// What was removed and can be had back, the newest first.
    [[nodiscard]] QList<RoleDraftLine> removedLines() const;
    [[nodiscard]] int count() const; ///< neither archived nor published without a change
    [[nodiscard]] std::optional<RoleDraft> draft(const QString& id) const;
    /// The same to be written in: it goes on from what the file says now, whoever wrote it.
    [[nodiscard]] std::optional<RoleDraft> open(const QString& id);
    /// The draft that a role was published from, or is edited in; empty: none.
    [[nodiscard]] QString draftOf(const RoleId& role) const;
    /// Role ids that belong to a draft.
    [[nodiscard]] QSet<QString> claimedRoles() const;

    /// A new draft; it is there at once, on the disk a moment later.
    QString add(const DraftFields& fields, qint64 nowMs);
    /// A draft that edits a role which is at the service already.
    QString addOf(const RoleId& role, const DraftFields& fields, qint64 nowMs);
    void save(const QString& id, const DraftFields& fields, qint64 nowMs);
    [[nodiscard]] bool isSaved(const QString& id) const;
    /// When the fields were last put on the disk in this run; 0: they were not.
    [[nodiscard]] qint64 savedMs(const QString& id) const { return m_saved.value(id); }
    void flush();

    void setArchived(const QString& id, bool archived, qint64 nowMs);
    /// Can be had back for 30 days.
    void remove(const QString& id, qint64 nowMs);
    void restore(const QString& id);
    /// It belongs to a role now, whose fields the service told.
    void setRole(const QString& id, const RoleId& role, const DraftFields& base);
    /// The role is gone: the draft stands for itself again.
    void clearRole(const QString& id);
    void setTheirs(const QString& id, const std::optional<DraftFields>& theirs);

    /// Keeps the fields as they are now; nothing where the newest version says the same.
    void keepVersion(const QString& id, DraftVersion::Kind kind, qint64 nowMs, int count = 0);
    [[nodiscard]] QList<DraftVersion> versions(const QString& id) const; ///< the newest first
    [[nodiscard]] std::optional<DraftFields> fieldsOf(qint64 version) const;

    /// A draft that a role was made of, as the journal has it, and that does not know it yet.
    struct Made
    {
        QString draft;
        RoleId role;
        DraftFields fields; ///< as they were sent
    };
    [[nodiscard]] QFuture<StoreResult<QList<Made>>> madeUntold(const QByteArray& operation);

    // ---- from one file to another (roledraftmoves.cpp)
    [[nodiscard]] int countAll() const; ///< not removed
    /// All that are not removed.
    [[nodiscard]] QFuture<StoreResult<QList<PackedDraft>>> pack();
    /// They are here too, under the ids they had; those that are here already stay as they are.
    [[nodiscard]] QFuture<StoreResult<int>> unpack(const QList<PackedDraft>& drafts);
    /// For good.
    [[nodiscard]] QFuture<StoreResult<int>> forget(const QStringList& ids);

    /// Skills that roles of the board name, the most named first.
    [[nodiscard]] QFuture<StoreResult<QStringList>> boardSkills();

Q_SIGNALS:
    /// The fields are other ones, whoever changed them.
    void changed(const QString& id);
    /// Drafts came or went, or stand otherwise than they did.
    void listChanged();
    void versionsChanged(const QString& id);
    void saved(const QString& id);
    void notSaved(const QString& id, const agh::StoreError& error);
    /// Somebody else wrote in it: what was typed here goes on as `copy`.
    void forked(const QString& id, const QString& copy);

private:
    struct Known; ///< what the worker knows of the file
    struct Waiting
    {
        DraftFields fields;
        qint64 base = 0, nowMs = 0;
    };
    [[nodiscard]] std::optional<RoleDraft> read(const QString& id) const;
    [[nodiscard]] QList<RoleDraftLine> linesWhere(const QString& where,
                                                  const QVariantList& values) const;
    QString insert(RoleDraft draft);
    void written(const QString& id, const DraftFields& fields, qint64 nowMs,
                 const StoreResult<QString>& where);
    /// What is said of a draft beside its fields.
    void change(const QString& id, const std::function<void(RoleDraft&)>& edit, const QString& sql,
                const QVariantList& values);

    Worker& m_worker;
    Connection& m_reader;
    std::shared_ptr<Known> m_known;
    QHash<QString, Waiting> m_waiting;       ///< newer than the disk
    QHash<QString, int> m_writing;           ///< on their way to it
    mutable QHash<QString, RoleDraft> m_now; ///< what draft() answers while the disk is behind
    QHash<QString, QString> m_copies;        ///< where a draft went on that others wrote in
    QHash<QString, qint64> m_saved;
    QTimer m_timer;
};

} // namespace agh
